import '../dress/dress.css'
import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { KeyHelp } from '../key-help.tsx'
import { useKeys } from '../keys.tsx'
import { LanguageProvider } from '../language.tsx'
import { MessageLine } from '../message-line.tsx'
import type { Language } from '../say.ts'
import { BeginExample } from './begin-example.tsx'
import { ImportExample } from './import-example.tsx'
import { KeepingExample } from './keeping-example.tsx'
import { PartsExample } from './parts-example.tsx'
import { PeopleExample } from './people-example.tsx'
import { PersonExample } from './person-example.tsx'
import { RegisterExample } from './register-example.tsx'
import { TodayExample } from './today-example.tsx'

const pages: Record<string, () => ReactElement> = {
  parts: PartsExample,
  people: PeopleExample,
  person: PersonExample,
  begin: BeginExample,
  register: RegisterExample,
  import: ImportExample,
  today: TodayExample,
  keeping: KeepingExample,
}
const bare = ['begin']

/** Every part in each of its states: `parts.html#people` and so on; `?lang=sv` for another language. */
function Examples(): ReactElement {
  const [name, setName] = useState(location.hash.slice(1))
  const [keys, setKeys] = useState(false)
  useKeys([{ keys: '?', name: 'Näppäimet', act: () => setKeys(true) }])
  useEffect(() => {
    const changed = () => {
      if (location.hash.slice(1) in pages) setName(location.hash.slice(1))
    }
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  const Shown = pages[name] ?? PartsExample
  const inside = (
    <>
      <Shown />
      <MessageLine />
      <KeyHelp isOpen={keys} onClose={() => setKeys(false)} />
    </>
  )
  return bare.includes(name) ? inside : <div className="main full">{inside}</div>
}

const place = document.getElementById('seloste')
const language = (new URLSearchParams(location.search).get('lang') ?? 'fi') as Language
document.documentElement.lang = language
if (place)
  createRoot(place).render(
    <LanguageProvider language={language}>
      <Examples />
    </LanguageProvider>,
  )
