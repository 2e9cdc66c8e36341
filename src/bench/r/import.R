# Times data.table's fread reading a file on two threads. Usage: Rscript import.R FILE
suppressMessages(library(data.table))
setDTthreads(2)
file <- commandArgs(trailingOnly = TRUE)[1]
took <- system.time(fread(file, encoding = "UTF-8", showProgress = FALSE))[["elapsed"]]
peak <- sub("\\D+(\\d+).*", "\\1", grep("VmHWM", readLines("/proc/self/status"), value = TRUE))
cat("seconds", took, "\npeak", as.numeric(peak) %/% 1024, "\n")
