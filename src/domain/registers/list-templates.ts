import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { text } from './parts.schema.ts'
import { register } from './register.schema.ts'
import { registerFromTemplate, templateKeys, templates } from './templates.rules.ts'

/** Ready-made registers, each with a line on what it is for and everything it would declare. */
export const listTemplates = operation({
  name: 'list-templates',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({}),
  output: z.object({ templates: z.array(z.object({ key: z.string(), hint: text, register })) }),
  perform: () =>
    Promise.resolve(
      done({
        templates: templateKeys.map((key) => ({
          key,
          hint: templates[key].hint,
          register: registerFromTemplate(key),
        })),
      }),
    ),
})
