export const words = {
  fi: {
    problems: {
      'too-large': 'Tiedosto on liian suuri. Enintään 2 Mt.',
      'not-yaml': 'Rivi {line}: tiedostoa ei voi lukea YAML-muotoisena.',
      'key-twice': 'Rivi {line}: sama kohta on kahdesti.',
      'unknown-key': 'Rivi {line}: tuntematon kohta ”{value}” ({path}).',
      missing: 'Rivi {line}: puuttuu ”{value}” ({path}).',
      'wrong-value': 'Rivi {line}: ”{value}” ei käy ({path}).',
      'wrong-shape': 'Rivi {line}: kohta ei ole oikeassa muodossa ({path}).',
      'too-long': 'Rivi {line}: kohta on liian pitkä ({path}).',
    },
    meant: 'Tarkoititko ”{meant}”?',
    options: 'Vaihtoehdot: {options}.',
  },
  sv: {
    problems: {
      'too-large': 'Filen är för stor. Högst 2 MB.',
      'not-yaml': 'Rad {line}: filen kan inte läsas som YAML.',
      'key-twice': 'Rad {line}: samma punkt finns två gånger.',
      'unknown-key': 'Rad {line}: okänd punkt ”{value}” ({path}).',
      missing: 'Rad {line}: ”{value}” saknas ({path}).',
      'wrong-value': 'Rad {line}: ”{value}” duger inte ({path}).',
      'wrong-shape': 'Rad {line}: punkten har inte rätt form ({path}).',
      'too-long': 'Rad {line}: punkten är för lång ({path}).',
    },
    meant: 'Menade du ”{meant}”?',
    options: 'Alternativ: {options}.',
  },
  en: {
    problems: {
      'too-large': 'The file is too large. At most 2 MB.',
      'not-yaml': 'Line {line}: the file cannot be read as YAML.',
      'key-twice': 'Line {line}: the same key stands twice.',
      'unknown-key': 'Line {line}: unknown key “{value}” ({path}).',
      missing: 'Line {line}: “{value}” is missing ({path}).',
      'wrong-value': 'Line {line}: “{value}” will not do ({path}).',
      'wrong-shape': 'Line {line}: this is not in the right form ({path}).',
      'too-long': 'Line {line}: this is too long ({path}).',
    },
    meant: 'Did you mean “{meant}”?',
    options: 'Choices: {options}.',
  },
} as const
