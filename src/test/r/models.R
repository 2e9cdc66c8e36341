# What the tests of models compare with: R 4.2.2.
options(digits=17)
L <- readLines('resources/org/clientele/samples/orders.csv', encoding='UTF-8')[-1]
P <- strsplit(L, ',', fixed=TRUE); P <- P[sapply(P,length)==10]
M <- do.call(rbind,P); num <- function(x) grepl('^-?[0-9]+([.][0-9]+)?$', x)
k <- num(M[,6])&num(M[,7])&num(M[,8])&num(M[,10])&M[,9] %in% c('app','shop','web')
D <- data.frame(quantity=as.numeric(M[k,6]),price=as.numeric(M[k,7]),amount=as.numeric(M[k,8]),channel=M[k,9],days=as.numeric(M[k,10]))
cat(nrow(D),'\n')
m <- lm(amount~quantity+price+days+channel,D); s<-summary(m); print(s$coefficients[,1:2]); cat(s$sigma,s$r.squared,s$adj.r.squared,s$fstatistic[1],AIC(m),'\n')
g <- glm((channel=='app')~quantity+price+days+amount,binomial,D,control=list(epsilon=1e-15,maxit=60)); print(summary(g)$coefficients); cat(g$deviance,g$null.deviance,'\n')
B <- read.csv('../shared/data/statistics/islp/Boston.csv')
b <- lm(medv~lstat+rm+crim+age, B); print(summary(b)); cat(logLik(b), AIC(b), '\n')
S <- read.csv('../shared/data/statistics/islp/Smarket.csv')
d <- glm((Direction=='Up')~Lag1+Lag2+Lag3+Lag4+Lag5+Volume, binomial, S, control=list(epsilon=1e-14,maxit=50))
print(summary(d)$coefficients); cat(d$deviance, d$null.deviance, AIC(d), '\n')
