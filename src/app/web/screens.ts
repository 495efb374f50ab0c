import type { ComponentType } from 'react'

export type ScreenProps = { params: Readonly<Record<string, string>> }
export type ScreenLine = {
  /** The address; `$person` is an id. Names and search words never stand in one. */
  path: string
  load: () => Promise<ComponentType<ScreenProps>>
  /** Without the frame: sign-in, invitation, first steps. */
  bare?: boolean
  /** A stranger may open it. */
  open?: boolean
  /** The permission without which the place is not in the navigation. */
  permission?: string
}

/** Every screen, each in a piece of its own that is fetched when it is first opened. */
export const screens: readonly ScreenLine[] = [
  { path: '/', load: async () => (await import('../../domain/today/today.screen.tsx')).TodayScreen },
  {
    path: '/people',
    load: async () => (await import('../../domain/people/people-list.screen.tsx')).PeopleListScreen,
    permission: 'see people',
  },
  {
    path: '/people/views/$view',
    load: async () => (await import('../../domain/people/people-list.screen.tsx')).PeopleListScreen,
    permission: 'see people',
  },
  {
    path: '/people/add',
    load: async () => (await import('../../domain/people/add-person.screen.tsx')).AddPersonScreen,
    permission: 'add people',
  },
  {
    path: '/people/$person',
    load: async () => (await import('../../domain/people/person.screen.tsx')).PersonScreen,
    permission: 'see people',
  },
  {
    path: '/organisations',
    load: async () => (await import('../../domain/organisations/organisation-list.screen.tsx')).OrganisationListScreen,
    permission: 'see people',
  },
  {
    path: '/organisations/add',
    load: async () => (await import('../../domain/organisations/add-organisation.screen.tsx')).AddOrganisationScreen,
    permission: 'add people',
  },
  {
    path: '/organisations/$organisation',
    load: async () => (await import('../../domain/organisations/organisation.screen.tsx')).OrganisationScreen,
    permission: 'see people',
  },
  {
    path: '/invoices',
    load: async () => (await import('../../domain/invoices/invoices.screen.tsx')).InvoicesScreen,
    permission: 'see people',
  },
  {
    path: '/imports',
    load: async () => (await import('../../domain/imports/imports-list.screen.tsx')).ImportsScreen,
    permission: 'import people',
  },
  {
    path: '/imports/new',
    load: async () => (await import('../../domain/imports/imports-list.screen.tsx')).ImportsScreen,
    permission: 'import people',
  },
  {
    path: '/imports/$import',
    load: async () => (await import('../../domain/imports/import.screen.tsx')).ImportScreen,
    permission: 'import people',
  },
  {
    path: '/requests',
    load: async () => (await import('../../domain/subject-requests/requests-list.screen.tsx')).RequestsListScreen,
    permission: 'handle requests',
  },
  {
    path: '/requests/closed',
    load: async () => (await import('../../domain/subject-requests/requests-list.screen.tsx')).ClosedRequestsScreen,
    permission: 'handle requests',
  },
  {
    path: '/requests/$request',
    load: async () => (await import('../../domain/subject-requests/request.screen.tsx')).RequestScreen,
    permission: 'handle requests',
  },
  {
    path: '/promises',
    load: async () => (await import('../../domain/promises/promises.screen.tsx')).PromisesScreen,
    permission: 'see registers',
  },
  {
    path: '/promises/sentences',
    load: async () => (await import('../../domain/promises/sentences.screen.tsx')).SentencesScreen,
    permission: 'see registers',
  },
  {
    path: '/log',
    load: async () => (await import('../../domain/access-log/log.screen.tsx')).LogScreen,
    permission: 'see log',
  },
  {
    path: '/own-log',
    load: async () => (await import('../../domain/access-log/own-log.screen.tsx')).OwnLogScreen,
  },
  {
    path: '/sign-in',
    load: async () => (await import('../../domain/staff/sign-in.screen.tsx')).SignInScreen,
    bare: true,
    open: true,
  },
  {
    path: '/invitation',
    load: async () => (await import('../../domain/staff/invitation.screen.tsx')).InvitationScreen,
    bare: true,
    open: true,
  },
  {
    path: '/setup',
    load: async () => (await import('../../domain/staff/set-up.screen.tsx')).SetUpScreen,
    bare: true,
    open: true,
  },
  {
    path: '/undertaking',
    load: async () => (await import('../../domain/staff/undertaking.screen.tsx')).UndertakingScreen,
    bare: true,
  },
  { path: '/demo', load: async () => (await import('./demo-door.tsx')).DemoDoor, bare: true, open: true },
  {
    path: '/begin',
    load: async () => (await import('../../domain/registers/begin.screen.tsx')).BeginScreen,
    bare: true,
  },
  {
    path: '/begin/questions',
    load: async () => (await import('../../domain/registers/begin-questions.screen.tsx')).BeginQuestionsScreen,
  },
  {
    path: '/begin/$import',
    load: async () => (await import('../../domain/registers/begin-columns.screen.tsx')).BeginColumnsScreen,
    bare: true,
  },
  {
    path: '/registers',
    load: async () => (await import('../../domain/registers/registers-list.screen.tsx')).RegistersListScreen,
    permission: 'see registers',
  },
  {
    path: '/registers/declaration/versions',
    load: async () => (await import('../../domain/registers/versions.screen.tsx')).VersionsScreen,
    permission: 'see registers',
  },
  {
    path: '/registers/declaration/findings',
    load: async () => (await import('../../domain/findings/findings.screen.tsx')).FindingsScreen,
    permission: 'see registers',
  },
  {
    path: '/registers/declaration/review',
    load: async () => (await import('../../domain/registers/review.screen.tsx')).ReviewScreen,
    permission: 'declare registers',
  },
  {
    path: '/registers/declaration/add',
    load: async () => (await import('../../domain/registers/add-register.screen.tsx')).AddRegisterScreen,
    permission: 'declare registers',
  },
  {
    path: '/registers/declaration/fields',
    load: async () => (await import('../../domain/registers/fields-list.screen.tsx')).FieldsListScreen,
    permission: 'declare registers',
  },
  {
    path: '/registers/declaration/fields/$part',
    load: async () => (await import('../../domain/registers/fields.screen.tsx')).FieldsScreen,
    permission: 'declare registers',
  },
  {
    path: '/registers/declaration/read',
    load: async () => (await import('../../domain/reading/reading.screen.tsx')).ReadingScreen,
    permission: 'declare registers',
  },
  {
    path: '/registers/$register',
    load: async () => (await import('../../domain/registers/register.screen.tsx')).RegisterScreen,
    permission: 'see registers',
  },
  {
    path: '/documents',
    load: async () => (await import('../../domain/documents/documents-list.screen.tsx')).DocumentsListScreen,
    permission: 'see registers',
  },
  {
    path: '/documents/$document',
    load: async () => (await import('../../domain/documents/document.screen.tsx')).DocumentScreen,
    permission: 'see registers',
  },
  {
    path: '/settings',
    load: async () => (await import('../../domain/staff/settings.screen.tsx')).SettingsScreen,
    permission: 'manage staff',
  },
  {
    path: '/settings/hearing',
    load: async () => (await import('../../domain/staff/hearing.screen.tsx')).HearingScreen,
    permission: 'manage staff',
  },
  {
    path: '/settings/programs',
    load: async () => (await import('../../domain/staff/programs.screen.tsx')).ProgramsScreen,
    permission: 'manage staff',
  },
  {
    path: '/settings/staff/$account',
    load: async () => (await import('../../domain/staff/member.screen.tsx')).MemberScreen,
    permission: 'manage staff',
  },
  {
    path: '/account',
    load: async () => (await import('../../domain/staff/account.screen.tsx')).AccountScreen,
  },
]
