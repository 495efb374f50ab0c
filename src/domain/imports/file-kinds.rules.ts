/**
 * Endings of the files that may be chosen. Some of these are not read; but what a file really is decides, not its name,
 * and the program says of each what to do.
 */
export const fileEndings: readonly string[] = '.xlsx .xlsm .csv .txt .tsv .xls .xlsb .ods .numbers .xml .html'.split(
  ' ',
)

/** The most bytes of a file that the program takes. */
export const mostFileBytes = 500_000_000
