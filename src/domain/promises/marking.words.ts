/** The mark that a document prints after a sentence that nobody has verified, and what it means. */
export const words = {
  fi: {
    mark: '[ei vahvistettu]',
    meaning: 'Merkintä [ei vahvistettu] lauseen perässä tarkoittaa, ettei asian toteutumista ole vielä varmistettu.',
  },
  sv: {
    mark: '[inte bekräftat]',
    meaning: 'Märket [inte bekräftat] efter en mening betyder att det ännu inte har kontrollerats att den stämmer.',
  },
  en: {
    mark: '[not verified]',
    meaning: 'The mark [not verified] after a sentence means that nobody has checked yet that it holds.',
  },
} as const
