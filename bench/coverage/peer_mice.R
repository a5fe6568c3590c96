# Completes tables with holes by mice. Numbers are doubles in binary files, column after column, NaN where a cell is
# lost, levels of categories counted from 0. Tables that mice fails on are NaN altogether. Called by peer-mice.mjs:
#
#     Rscript peer_mice.R IN OUT RUNS ROWS COLUMNS(a,b,c) CATEGORIES(b,c or -) METHOD DRAWS ITERATIONS SEED
suppressMessages(library(mice))
given <- commandArgs(TRUE)
runs <- as.integer(given[3])
rows <- as.integer(given[4])
columns <- strsplit(given[5], ",")[[1]]
categories <- setdiff(strsplit(given[6], ",")[[1]], "-")
method <- given[7]
draws <- as.integer(given[8])
iterations <- as.integer(given[9])
seed <- as.integer(given[10])

methodsOf <- function(frame) {
  # Of norm and pmm, categories get mice's defaults: logistic, or multinomial above two levels.
  usual <- make.method(frame, defaultMethod = c(method, "logreg", "polyreg", "polr"))
  if (method == "cart") usual[usual != ""] <- "cart"
  usual
}

codesOf <- function(full) {
  unlist(lapply(full, function(column) if (is.factor(column)) as.double(as.character(column)) else column))
}

complete_once <- function(values, run) {
  frame <- as.data.frame(matrix(values, nrow = rows, dimnames = list(NULL, columns)))
  frame[] <- lapply(frame, function(column) replace(column, is.nan(column), NA))
  for (name in categories) frame[[name]] <- factor(frame[[name]])
  made <- mice(frame, m = draws, method = methodsOf(frame), maxit = iterations, printFlag = FALSE, seed = seed + run)
  sapply(seq_len(draws), function(i) codesOf(complete(made, i)))
}

inFile <- file(given[1], "rb")
outFile <- file(given[2], "wb")
for (run in seq_len(runs)) {
  values <- readBin(inFile, "double", rows * length(columns))
  full <- tryCatch(suppressWarnings(complete_once(values, run)), error = function(error) {
    message("run ", run, ": ", conditionMessage(error))
    rep(NaN, draws * length(values))
  })
  writeBin(as.double(full), outFile)
}
close(outFile)
cat(format(packageVersion("mice")), paste(R.version$major, R.version$minor, sep = "."))
