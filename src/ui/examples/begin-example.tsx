import type { ReactElement } from 'react'
import { BottomBar } from '../bottom-bar.tsx'
import { Button, TextButton } from '../button.tsx'
import { AnswerChip, Chips } from '../chips.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { FileBox } from '../drop-file.tsx'
import { FileColumn } from '../file-rows.tsx'
import { Section } from '../page.tsx'
import { Changed, Paper, ToCome, Word, WordPart } from '../paper.tsx'
import { StartPage } from '../start-page.tsx'

const columns = [
  ['Nimi', 'Lehtonen Aino, Saarela Eero', 'name'],
  ['Puh.', '040-0000123, +358 40 000 0144', 'phone'],
  ['S-posti', 'aino.lehtonen@lehtorinne.example', 'email'],
  ['Katuosoite', 'Taimitie 4, Varvikuja 1', 'address'],
] as const

const choices = [
  { id: 'name', name: 'Nimi' },
  { id: 'phone', name: 'Puhelin' },
  { id: 'email', name: 'Sähköposti' },
  { id: 'address', name: 'Postiosoite' },
  { id: 'out', name: 'Jätä pois' },
]

export function BeginExample(): ReactElement {
  return (
    <StartPage
      brand="Seloste"
      tabTitle="Aloita"
      steps={{
        name: 'Käyttöönoton vaiheet',
        steps: [
          { id: '1', name: 'Yritys', state: 'done' },
          { id: '2', name: 'Oma tili', state: 'done' },
          { id: '3', name: 'Tiedosto', state: 'now' },
          { id: '4', name: 'Kysymykset', state: 'later' },
          { id: '5', name: 'Tuonti', state: 'later' },
          { id: '6', name: 'Seloste', state: 'later' },
        ],
      }}
      end={<TextButton note>Jatka myöhemmin</TextButton>}
      side={
        <Paper
          name="Tietosuojaseloste, luonnos"
          title="Asiakasrekisteri"
          follows
          foot="Tämä teksti tulee julkiseksi vasta, kun julkaiset sen."
        >
          <h3>Kuka vastaa</h3>
          <Word>
            Metsäpolun Puutarha Oy, 1234567-1. Yhteyshenkilö:{' '}
            <WordPart onPress={() => undefined}>Olli Omistaja</WordPart>.
          </Word>
          <h3>Mitä keräämme</h3>
          <Word>
            Keräämme <Changed>nimesi, puhelinnumerosi, sähköpostiosoitteesi ja postiosoitteesi</Changed>.
          </Word>
          <h3>Mihin käytämme</h3>
          <Word>
            <ToCome>Kysymme seuraavaksi.</ToCome>
          </Word>
          <h3>Kuinka kauan säilytämme</h3>
          <Word>
            <ToCome>Kysymme seuraavaksi.</ToCome>
          </Word>
        </Paper>
      }
      bar={
        <BottomBar note="Tiedosto on vain tämän istunnon muistissa, kunnes tuot sen.">
          <Button look="quiet">Takaisin</Button>
          <Button look="main">Jatka kysymyksiin</Button>
        </BottomBar>
      }
    >
      <h1>Tämä näyttää asiakasluettelolta</h1>
      <p className="soft">
        Luimme sarakkeet. Niistä syntyy rekisteri ja sen tietosuojaseloste. Mitään ei ole vielä tallennettu.
      </p>
      <div className="spaced">
        <FileBox
          name="Asiakkaat 2026.xlsx"
          note="1 212 riviä, 10 saraketta, otsikot rivillä 3"
          onChange={() => undefined}
        />
      </div>
      <Section title="Yksi kysymys" state="waiting">
        <FileColumn
          asks
          name="Muuta"
          say="Vapaata tekstiä 212 rivillä: ”soittaa aina perjantaisin”, ”laatikko portin takana”. Mitä se on?"
        >
          <Chips>
            {['Toimitusohje', 'Muistiinpano', 'Kiinnostus', 'Jätä pois'].map((name) => (
              <AnswerChip key={name} onPress={() => undefined}>
                {name}
              </AnswerChip>
            ))}
          </Chips>
        </FileColumn>
      </Section>
      <Section title="Yksi jää pois" state="banned">
        <FileColumn
          asks
          name="Hetu"
          say="Henkilötunnuksia ei tuoda. Niihin tarvitaan laissa säädetty peruste, eikä asiakasluettelo ole sellainen (tietosuojalaki 29 §)."
        />
      </Section>
      <Section title="Asiakasrekisteriin" state="kept" note="4 saraketta">
        {columns.map(([name, samples, field]) => (
          <FileColumn key={name} name={name} say={samples}>
            <ChoiceField
              bare
              label={`Sarakkeesta tulee: ${name}`}
              choices={choices}
              value={field}
              onChange={() => undefined}
            />
          </FileColumn>
        ))}
      </Section>
    </StartPage>
  )
}
