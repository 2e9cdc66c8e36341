# Times data.table's fread reading a file on two threads. Usage: Rscript import.R FILE
suppressMessages(library(data.table))
setDTthreads(2)
file <- commandArgs(trailingOnly = TRUE)[1]
took <- system.time(fread(file, encoding = "UTF-8", showProgress = FALSE))
peak <- sub("\\D+(\\d+).*", "\\1", grep("VmHWM", readLines("/proc/self/status"), value = TRUE))
cat(sprintf("import %.3f s, processor %.3f s\n", took[["elapsed"]], took[["user.self"]] + took[["sys.self"]]))
cat(sprintf("peak %d MB\n", as.numeric(peak) %/% 1024))
