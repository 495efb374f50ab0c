import type { RowCell } from './row-types.rules.ts'

/* What people write in a cell to say that it is as above: "sama kuin yllä", "samma som ovan", ", -"-, ditto. */
const marks =
  /^(?:[-–—~\s]*(?:["”“″〃]|''|´´|,,)[-–—~\s]*|(?:ks\.?|katso|kuten|sama\p{L}*|sama\p{L}*\s+kuin|samma|samma\s+som|se|same|same\s+as|see|as)\s+(?:yllä|ylempänä|edellä|edellinen|edellisellä(?:\s+rivillä)?|yläpuolella|ovan|ovanför|föregående|above)|di?tt?o|d[:.]o)[.!]?$/iu
/* Says so only beside a plain mark: an address of billing that is "sama" is the same as the other address of the row. */
const bare = /^(?:sama|samat|samma|same)[.!]?$/i
const longest = 30

/**
 * Reads the rows of a file in their order: a cell that says "as above" gets what stands in the same column of the row
 * before, and says so. In: the columns that are taken. A mark with nothing above it stays as it is.
 */
export function readerOfSame(columns: readonly { column: number }[]): (cells: RowCell[]) => RowCell[] {
  let above: readonly RowCell[] = []
  const take = (cells: RowCell[], mark: RegExp): boolean => {
    let taken = false
    for (const { column } of columns) {
      const cell = cells[column]
      if (typeof cell !== 'string' || cell === '' || cell.length > longest || !mark.test(cell.trim())) continue
      const meant = above[column]
      const text = typeof meant === 'object' ? meant.text : (meant ?? '')
      if (text.trim() === '' || marks.test(text.trim())) continue
      cells[column] = typeof meant === 'object' ? { ...meant, same: true } : { text, same: true }
      taken = true
    }
    return taken
  }
  return (cells) => {
    if (take(cells, marks)) take(cells, bare)
    above = cells
    return cells
  }
}
