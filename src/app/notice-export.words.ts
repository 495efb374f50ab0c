/** What the command that exports notices says. */
export const words = {
  fi: {
    folderMissing: 'Anna kansio: bin/seloste export-notices KANSIO.',
    folderNotEmpty: 'Kansiossa on muuta kuin aiemmin vietyjä selosteita: {folder}. Anna tyhjä tai uusi kansio.',
    written: 'Selosteet on kirjoitettu kansioon {folder}. Tiedostoja: {count}. Etusivu on index.html.',
  },
  sv: {
    folderMissing: 'Ange en mapp: bin/seloste export-notices MAPP.',
    folderNotEmpty: 'I mappen finns annat än tidigare exporterade beskrivningar: {folder}. Ange en tom eller ny mapp.',
    written: 'Beskrivningarna har skrivits till mappen {folder}. Filer: {count}. Första sidan är index.html.',
  },
  en: {
    folderMissing: 'Give a folder: bin/seloste export-notices DIRECTORY.',
    folderNotEmpty: 'The folder holds other things than notices exported before: {folder}. Give an empty or new one.',
    written: 'The notices are in the folder {folder}. Files: {count}. The first page is index.html.',
  },
} as const
