export const organisationForms = [
  'limited-company',
  'sole-trader',
  'general-partnership',
  'limited-partnership',
  'co-operative',
  'association',
  'foundation',
  'housing-company',
  'public-body',
  'other',
] as const

export const staffSizes = ['1-19', '20-49', '50+'] as const

export const trades = [
  'retail',
  'garden',
  'security',
  'construction',
  'cleaning',
  'property',
  'accounting',
  'it',
  'health-and-beauty',
  'restaurant',
  'transport',
  'education',
  'association',
  'co-operative',
  'manufacturing',
  'consulting',
  'other',
] as const

export const contactRoles = ['contact', 'responsible', 'deputy'] as const

export const systemKinds = [
  'customer-register',
  'mail',
  'calendar',
  'phone',
  'workstation',
  'office-suite',
  'file-storage',
  'spreadsheet',
  'erp',
  'billing',
  'accounting',
  'web-shop',
  'website',
  'newsletter',
  'service-admin',
  'support',
  'alarm',
  'contract-folders',
  'card-index',
  'paper',
  'backup',
  'payment',
  'advertising',
  'analytics',
  'other',
] as const

export const systemPlaces = ['premises', 'data-centre', 'cloud', 'mobile'] as const

export const recipientRoles = ['processor', 'controller', 'joint-controller', 'authority'] as const

export const recipientCategories = [
  'accounting',
  'it',
  'cloud',
  'mail-house',
  'newsletter',
  'payment',
  'delivery',
  'subcontractor',
  'collection',
  'credit-information',
  'insurer',
  'authority',
  'advertising',
  'analytics',
  'update-service',
  'partner',
  'other',
] as const

export const agreementTicks = [
  'scope',
  'instructions',
  'confidentiality',
  'security',
  'sub-processors',
  'help-with-rights',
  'help-with-duties',
  'return-or-erasure',
  'audits',
  'breach-notice',
] as const

export const sourceKinds = ['person', 'colleague', 'public', 'bought', 'partner', 'own'] as const

export const changeNews = ['website', 'email', 'letter', 'invoice', 'sign-in'] as const
