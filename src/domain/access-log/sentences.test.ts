import assert from 'node:assert/strict'
import { test } from 'node:test'
import { receiveDocumentFile } from '../../app/document-reading.ts'
import { operations } from '../../app/operations.ts'
import { receiveFile } from '../../app/upload.ts'
import { words as dealingActs } from './dealing-acts.words.ts'
import { words as importActs } from './import-acts.words.ts'
import { words as keepingActs } from './keeping-acts.words.ts'
import { words as packageActs } from './package-acts.words.ts'
import { words as peopleActs } from './people-acts.words.ts'
import { words as promiseActs } from './promise-acts.words.ts'
import { words as requestActs } from './request-acts.words.ts'
import { words as staffActs } from './staff-acts.words.ts'
import { words as tellingActs } from './telling-acts.words.ts'

const acts = [
  dealingActs,
  packageActs,
  peopleActs,
  keepingActs,
  importActs,
  promiseActs,
  requestActs,
  staffActs,
  tellingActs,
].map((words) => words.fi.acts)

test('every operation has its sentence in the log, and no sentence is of an operation that is not there', () => {
  const told = acts.flatMap((one) => Object.keys(one))
  assert.deepEqual(
    told.toSorted(),
    [...operations, receiveFile, receiveDocumentFile].map(({ name }) => name).toSorted(),
    'a new operation gets its words in an -acts.words.ts file of the access log',
  )
})

test('what was tried is never worded as if it had been done', () => {
  for (const act of acts.flatMap((one) => Object.values(one))) {
    assert.match(act.tried, /^Yritti /)
    assert.doesNotMatch(act.did, /^Yritti /)
  }
})
