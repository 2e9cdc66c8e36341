# The figures that org.clientele.analysis.infer is checked against; R 4.2.2, base only.
say <- function(name, ...) cat(name, sprintf("%.15g", c(...)), "\n")
p <- cor.test(mtcars$wt, mtcars$mpg)
say("pearson", p$estimate, p$statistic, p$parameter, p$p.value, p$conf.int)
s <- cor.test(mtcars$wt, mtcars$mpg, method = "spearman", exact = FALSE)
say("spearman", s$estimate, s$p.value)
say("line", rev(coef(lm(mpg ~ wt, mtcars))))
st <- t.test(extra ~ group, sleep, var.equal = TRUE); we <- t.test(extra ~ group, sleep)
say("student", st$statistic, st$parameter, st$p.value, st$conf.int)
say("welch", we$statistic, we$parameter, we$p.value, we$conf.int)
t <- st$statistic; n <- c(10, 10); u <- sqrt(sum(1 / n)); d <- t * u
ncp <- function(p) uniroot(function(x) pt(t, 18, x) - p, c(-20, 20), tol = 1e-14)$root
say("cohen", d, ncp(.975) * u, ncp(.025) * u, d * (1 - 3 / (4 * 18 - 1)))
g <- tapply(InsectSprays$count, InsectSprays$spray, function(x) c(mean(x), sd(x), t.test(x)$conf.int))
say("groupA", g$A); say("groupC", g$C)
a <- anova(aov(count ~ spray, InsectSprays)); w <- oneway.test(count ~ spray, InsectSprays)
say("anova", a$`F value`[1], a$Df, a$`Pr(>F)`[1], a$`Sum Sq`)
say("onewelch", w$statistic, w$parameter, w$p.value)
ss <- a$`Sum Sq`; ms <- a$`Mean Sq`[2]
say("eta omega", ss[1] / sum(ss), (ss[1] - a$Df[1] * ms) / (sum(ss) + ms))
h <- apply(HairEyeColor, 1:2, sum); x <- chisq.test(h)
say("chi", x$statistic, x$parameter, x$p.value); say("stdres", t(x$stdres)); say("expected", t(x$expected)[1:4])
n <- sum(h); phi <- x$statistic / n; say("v", sqrt(phi / 3))
r <- 4; k <- 4; pc <- max(0, phi - (r - 1) * (k - 1) / (n - 1)); rc <- r - (r - 1)^2 / (n - 1)
say("corrected", sqrt(pc / (rc - 1)))
m <- matrix(c(12, 5, 3, 9), 2, byrow = TRUE)
say("plain", unlist(chisq.test(m, correct = FALSE)[c("statistic", "parameter", "p.value")]))
say("yates", unlist(chisq.test(m)[c("statistic", "parameter", "p.value")]))
say("tails", 2 * pt(-40, 100), 2 * pt(-2.3, 3.7), qt(.975, 3.3), pf(300, 2, 40, lower = FALSE),
    pchisq(800, 12, lower = FALSE), pchisq(30, 10.5, lower = FALSE), 2 * pnorm(-12), qnorm(.975))
say("noncentral", pt(2.5, 7, 1), pt(-1, 30, .7), pt(1, 12, -2), pt(30, 1000, 28))
# Compare: four cylinders against the rest of mtcars
four <- mtcars$cyl == 4
for (c in c("mpg", "wt", "qsec")) {
  w <- t.test(mtcars[four, c], mtcars[!four, c]); say(c, w$statistic, w$p.value, abs(cor(mtcars[, c], four)))
}
k <- suppressWarnings(chisq.test(table(mtcars$gear, four), correct = FALSE))
say("gear", k$p.value, sqrt(k$statistic / 32))
say("holm", p.adjust(c(.01, .04, .03, .005, .5), "holm"))
# Spearman and Kendall, exact and not, and the band of the line
s <- function(x, y) { c <- cor.test(x, y, method = "spearman"); k <- cor.test(x, y, method = "kendall"); say("ranks", c$estimate, c$p.value, k$estimate, k$p.value) }
few <- c(3.1, 1.2, 5.6, 4.4, 2.9, 8.8, 7.7); some <- c(2, 1, 7, 5, 9, 11, 3)
suppressWarnings({
  s(few, some); s(few, -some); s(few, rev(sort(few)))
  s(sin(1:9), cos(2 * (1:9))); s(sin(1:10), cos(2 * (1:10))); s(sin(1:30), sin(1:30) + cos(3 * (1:30)))
  s(sin(1:30), -sin(1:30) + cos(3 * (1:30))); s(sin(1:200), cos((1:200)^2)); s(sin(1:1300), cos((1:1300)^2))
  s(mtcars$wt, mtcars$mpg); s(mtcars$cyl, mtcars$gear)
})
m <- lm(mpg ~ wt, mtcars); b <- predict(m, data.frame(wt = c(1.5, 3.2, 6)), interval = "confidence")
say("band", summary(m)$coefficients[2, 2], summary(m)$sigma, t(b))
