import { useState } from 'react'
import type { ReactElement } from 'react'
import { BottomBar } from '../bottom-bar.tsx'
import { Button } from '../button.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { Link } from '../link.tsx'
import { BarePage, Trail } from '../page.tsx'
import { Changed, PaperLanguages, ToCome, Word } from '../paper.tsx'
import { QuestionPaper } from '../question-paper.tsx'
import { OneOf } from '../questions.tsx'
import { Tell } from '../tell.tsx'

export function RegisterExample(): ReactElement {
  const [open, setOpen] = useState('time')
  const [language, setLanguage] = useState('fi')
  const [years, setYears] = useState<string | undefined>('5')
  const [end, setEnd] = useState<string | undefined>('24')
  return (
    <BarePage
      tabTitle="Rekisteri"
      bar={
        <BottomBar note="Tallennettu 10.42. Julkiseksi tulee vasta hyväksytty versio.">
          <Button>Ohita toistaiseksi</Button>
          <Button look="main">Seuraava kysymys</Button>
        </BottomBar>
      }
    >
      <QuestionPaper
        title="Asiakasrekisteri"
        trail={<Trail steps={[{ to: '#register', name: 'Rekisterit' }, { name: 'Luonnos' }]} />}
        lead={
          <>
            Kolmeen kysymykseen neljästä on vastattu. <Link to="#register">Kaikki kentät</Link>
          </>
        }
        paperTitle="Asiakasrekisterin tietosuojaseloste"
        paperTop={
          <PaperLanguages
            name="Selosteen kieli"
            languages={[
              { id: 'fi', name: 'Suomi' },
              { id: 'sv', name: 'Svenska' },
              { id: 'en', name: 'English' },
            ]}
            chosen={language}
            onChoose={setLanguage}
            note="Luonnos, ei vielä julkinen"
          />
        }
        open={open}
        onOpen={setOpen}
        questions={[
          {
            id: 'who',
            question: 'Kuka vastaa rekisteristä?',
            answer: 'Kirsi Rekola',
            answered: true,
            act: 'Muuta',
            heading: 'Kuka vastaa',
            sentence: <Word>Metsäpolun Puutarha Oy, 1234567-1. Yhteyshenkilömme on Kirsi Rekola.</Word>,
            body: <p className="note">Kysymys avautuu tähän.</p>,
          },
          {
            id: 'uses',
            question: 'Mihin käytätte tietoja?',
            answer: 'Tilaukset, asiakaspalvelu, markkinointi, laskutus',
            answered: true,
            act: 'Muuta',
            heading: 'Mihin ja millä perusteella',
            sentence: (
              <Word>
                Toimitamme tilauksesi, koska olemme sopineet siitä. Palvelemme sinua ja kerromme tuotteistamme, koska
                olet asiakkaamme. Markkinoinnin voit kieltää milloin vain.
              </Word>
            ),
            body: <p className="note">Kysymys avautuu tähän.</p>,
          },
          {
            id: 'time',
            question: 'Kuinka kauan säilytätte tietoja?',
            answer: 'Valitse lyhin aika, jolla pärjäätte.',
            answered: true,
            act: 'Muuta',
            heading: 'Kuinka kauan',
            sentence: (
              <>
                <Word>
                  Säilytämme tietojasi{' '}
                  <Changed>{years === '2' ? 'kaksi' : 'viisi'} vuotta asiakkuuden päättymisestä</Changed>. Asiakkuus
                  päättyy, kun viimeisestä tilauksestasi on kulunut <Changed>kaksi vuotta</Changed>.
                </Word>
                <Word>Laskut säilytämme kuusi vuotta sen vuoden lopusta, jona tilikausi päättyi.</Word>
              </>
            ),
            checked: { good: true, text: 'Aika, alkuhetki ja poistaminen on sanottu. Ei huomautettavaa.' },
            body: (
              <>
                <OneOf
                  question="Säilytysaika"
                  unseen
                  value={years}
                  onChange={setYears}
                  answers={[
                    { id: '2', name: '2 vuotta asiakkuuden päättymisestä', note: 'Riittää, jos ette anna takuuta.' },
                    {
                      id: '5',
                      name: '5 vuotta asiakkuuden päättymisestä',
                      note: 'Tavallinen, kun taimilla tai työllä on takuu.',
                    },
                    {
                      id: '10',
                      name: '10 vuotta asiakkuuden päättymisestä',
                      note: 'Tähän tarvitaan perustelu. Kysymme sen.',
                    },
                    { id: 'other', name: 'Muu aika' },
                  ]}
                />
                <ChoiceField
                  label="Milloin asiakkuus päättyy?"
                  choices={[
                    { id: '24', name: '24 kuukautta viimeisestä tilauksesta' },
                    { id: '12', name: '12 kuukautta viimeisestä tilauksesta' },
                  ]}
                  value={end}
                  onChange={setEnd}
                />
                <Tell>
                  Nyt 31 henkilön aika olisi jo täynnä. Näet heidät ennen kuin mitään poistuu.{' '}
                  <Link to="#people">Katso ketkä</Link>
                </Tell>
              </>
            ),
          },
          {
            id: 'abroad',
            question: 'Siirtyykö tietoja ETA-alueen ulkopuolelle?',
            answer: 'Vastaamatta',
            answered: false,
            act: 'Vastaa',
            heading: 'Mihin maahan',
            sentence: (
              <Word>
                <ToCome>Vastaus puuttuu. Ilman sitä selostetta ei voi julkaista.</ToCome>
              </Word>
            ),
            body: <p className="note">Kysymys avautuu tähän.</p>,
          },
        ]}
      />
    </BarePage>
  )
}
