# Writes data frames of R packages as CSV: Rscript tables-r.R LIBRARY OUT PACKAGE:FRAME ...
# LIBRARY holds unpacked packages (see tables.mjs): their data is read, none of their code is run.
# A factor whose levels are all numbers gets its column's name before each, so that it stays one.
given <- commandArgs(TRUE)
for (wanted in given[-(1:2)]) {
  part <- strsplit(wanted, ":")[[1]]
  room <- new.env()
  if (part[1] == "datasets") {
    data(list = part[2], package = "datasets", envir = room)
  } else {
    folder <- file.path(Sys.glob(file.path(given[1], "*library", part[1]))[1], "data")
    if (file.exists(file.path(folder, "Rdata.rdb"))) lazyLoad(file.path(folder, "Rdata"), envir = room)
    else for (file in Sys.glob(file.path(folder, "*.[rR][dD]*"))) load(file, envir = room)
  }
  frame <- as.data.frame(get(part[2], envir = room))
  for (name in names(frame)) {
    column <- frame[[name]]
    if (is.logical(column)) frame[[name]] <- ifelse(column, "yes", "no")
    if (is.factor(column)) {
      numbers <- !any(is.na(suppressWarnings(as.numeric(levels(column)))))
      frame[[name]] <- if (numbers) ifelse(is.na(column), NA, paste0(name, "_", column)) else as.character(column)
    }
  }
  names(frame) <- gsub("[^A-Za-z0-9_]", "_", names(frame))
  write.csv(frame, file.path(given[2], paste0(part[1], ".", part[2], ".csv")), row.names = FALSE, na = "")
}
