import { declare, plain, withDefault } from '../../enforcement/declare.ts'

/** Companies and other legal persons. A sole trader is never a row here: his name and business id are his own data. */
export const organisations = declare('organisations', {
  about: 'nobody',
  columns: {
    id: plain<string>(),
    name: plain<string>(),
    folded: plain<string>(),
    form: plain<string | null>(),
    business_id: plain<string | null>(),
    phone: plain<string | null>(),
    email: plain<string | null>(),
    street: plain<string | null>(),
    postal_code: plain<string | null>(),
    city: plain<string | null>(),
    country: withDefault(plain<string>()),
    billing: plain<Record<string, string> | null>(),
    added_at: withDefault(plain<string>()),
    import_id: plain<string | null>(),
    version: withDefault(plain<number>()),
  },
})
