import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../button.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { ComboField } from '../combo-field.tsx'
import { DayField } from '../day-field.tsx'
import { DropFile, FileBox } from '../drop-file.tsx'
import { LongTextField, TextField } from '../field.tsx'
import { Form, Pair } from '../form.tsx'
import { tell } from '../message-line.tsx'
import { NumberField } from '../number-field.tsx'
import { Section, Stack } from '../page.tsx'
import { AnyOf, OneOf, Tick, YesNo } from '../questions.tsx'

const countries = ['Alankomaat', 'Islanti', 'Norja', 'Ruotsi', 'Saksa', 'Suomi', 'Tanska', 'Viro'].map((name) => ({
  id: name.toLowerCase(),
  name,
}))

export function FieldsExample(): ReactElement {
  const [text, setText] = useState('1234567-8')
  const [phone, setPhone] = useState('040 000 0123')
  const [note, setNote] = useState('Soittaa aina perjantaisin.')
  const [amount, setAmount] = useState<number | undefined>(1189.5)
  const [years, setYears] = useState<number | undefined>(5)
  const [day, setDay] = useState<string | undefined>('2026-11-25')
  const [field, setField] = useState<string>()
  const [country, setCountry] = useState<string | undefined>('suomi')
  const [time, setTime] = useState<string | undefined>('five')
  const [uses, setUses] = useState<string[]>(['orders'])
  const [yes, setYes] = useState<boolean>()
  const [got, setGot] = useState(true)
  const [file, setFile] = useState<string>()
  return (
    <>
      <Section title="Kentät">
        <Form
          name="Esimerkkikentät"
          onSend={() => tell('Tallennettu')}
          acts={
            <>
              <Button submits look="main">
                Tallenna
              </Button>
              <Button look="quiet">Peru</Button>
            </>
          }
        >
          <TextField
            label="Y-tunnus"
            value={text}
            onChange={setText}
            error="Tarkistusnumero ei täsmää. Katso numero kaupparekisteriotteesta."
          />
          <TextField
            label="Puhelin"
            hint="Kirjoita niin kuin se on, esimerkiksi 040 000 0123"
            kind="tel"
            value={phone}
            onChange={setPhone}
          />
          <LongTextField label="Muistiinpano" optional value={note} onChange={setNote} />
          <Pair>
            <NumberField label="Summa" unit="€" decimals={2} value={amount} onChange={setAmount} />
            <NumberField label="Aika" unit="vuotta" value={years} onChange={setYears} />
          </Pair>
          <Pair>
            <DayField label="Saatu" value={day} onChange={setDay} />
            <DayField label="Tarkistetaan" value={undefined} onChange={() => undefined} error="Valitse päivä." />
          </Pair>
          <Pair>
            <ChoiceField
              label="Sarakkeesta tulee"
              choices={[
                { id: 'delivery', name: 'Toimitusohje', note: 'näkyy kuljettajalle' },
                { id: 'note', name: 'Muistiinpano' },
                { id: 'interest', name: 'Kiinnostus' },
              ]}
              value={field}
              onChange={setField}
            />
            <ComboField label="Maa" choices={countries} value={country} onChange={setCountry} />
          </Pair>
        </Form>
      </Section>
      <Section title="Kysymykset">
        <Stack>
          <OneOf
            large
            question="Kuinka kauan säilytätte tietoja?"
            hint="Valitse lyhin aika, jolla pärjäätte."
            value={time}
            onChange={setTime}
            answers={[
              { id: 'two', name: '2 vuotta asiakkuuden päättymisestä', note: 'Riittää, jos ette anna takuuta.' },
              {
                id: 'five',
                name: '5 vuotta asiakkuuden päättymisestä',
                note: 'Tavallinen, kun taimilla tai työllä on takuu.',
                under: <NumberField label="Takuun pituus" unit="vuotta" value={years} onChange={setYears} />,
              },
              { id: 'other', name: 'Muu aika' },
            ]}
          />
          <AnyOf
            question="Mihin käytätte tietoja?"
            value={uses}
            onChange={setUses}
            error={uses.length === 0 ? 'Valitse ainakin yksi.' : undefined}
            answers={[
              { id: 'orders', name: 'Tilaukset' },
              { id: 'care', name: 'Asiakaspalvelu' },
              { id: 'ads', name: 'Markkinointi', note: 'Jokainen voi kieltää sen.' },
            ]}
          />
          <YesNo question="Saitteko tiedot henkilöiltä itseltään?" value={yes} onChange={setYes} />
          <Tick value={got} onChange={setGot} note="Kielto-oikeus tarjottiin silloin.">
            Saatu myynnin yhteydessä
          </Tick>
        </Stack>
      </Section>
      <Section title="Tiedosto">
        <Stack>
          <DropFile
            title="Tuo asiakkaat Excelistä"
            hint="xlsx tai csv, enintään 50 Mt"
            accept={['.xlsx', '.csv']}
            limit={50_000_000}
            onFile={(chosen) => setFile(chosen.name)}
            onTooLarge={() => setFile(undefined)}
            acts={<Button>Aloita mallista</Button>}
          />
          <FileBox
            name={file ?? 'Asiakkaat 2026.xlsx'}
            note="1 212 riviä, 10 saraketta, otsikot rivillä 3"
            onChange={() => undefined}
          />
        </Stack>
      </Section>
    </>
  )
}
