import type { AnyOperation } from '../enforcement/operation.ts'
import { packageOperations } from './package-operations.ts'
import { countStrayRows } from '../domain/upkeep/count-stray-rows.ts'
import { countLog } from '../domain/access-log/count-log.ts'
import { seeOwnLines } from '../domain/access-log/see-own-lines.ts'
import { listLog } from '../domain/access-log/list-log.ts'
import { seeToday } from '../domain/today/see-today.ts'
import { approveDocument } from '../domain/documents/approve-document.ts'
import { compareDocumentVersions } from '../domain/documents/compare-document-versions.ts'
import { keepNoticesPublic } from '../domain/documents/keep-notices-public.ts'
import { listDocumentStates } from '../domain/documents/list-document-states.ts'
import { listPeopleToTell } from '../domain/documents/list-people-to-tell.ts'
import { markChangeTold } from '../domain/documents/mark-change-told.ts'
import { publishDocument } from '../domain/documents/publish-document.ts'
import { seeDocumentVersion } from '../domain/documents/see-document-version.ts'
import { seeDocumentVersions } from '../domain/documents/see-document-versions.ts'
import { acceptFinding } from '../domain/findings/accept-finding.ts'
import { checkDocuments } from '../domain/findings/check-documents.ts'
import { withdrawAcceptance } from '../domain/findings/withdraw-acceptance.ts'
import { exportNotices } from '../domain/documents/export-notices.ts'
import { listDocuments } from '../domain/documents/list-documents.ts'
import { listNoticesThen } from '../domain/documents/list-notices-then.ts'
import { listNotices } from '../domain/documents/list-notices.ts'
import { seeAgreementPaper } from '../domain/documents/see-agreement-paper.ts'
import { seeDocument } from '../domain/documents/see-document.ts'
import { seeNoticeData } from '../domain/documents/see-notice-data.ts'
import { seeNotice } from '../domain/documents/see-notice.ts'
import { seeUndertakingPaper } from '../domain/documents/see-undertaking-paper.ts'
import { writeDocument } from '../domain/documents/write-document.ts'
import { closeImport } from '../domain/imports/close-import.ts'
import { closeOldImports } from '../domain/imports/close-old-imports.ts'
import { decideRow } from '../domain/imports/decide-row.ts'
import { declareImportColumns } from '../domain/imports/declare-import-columns.ts'
import { endImport } from '../domain/imports/end-import.ts'
import { freshenSearch } from '../domain/imports/freshen-search.ts'
import { goOnImport } from '../domain/imports/go-on-import.ts'
import { importRows } from '../domain/imports/import-rows.ts'
import { judgeRows } from '../domain/imports/judge-rows.ts'
import { listImports } from '../domain/imports/list-imports.ts'
import { noteImportColumns } from '../domain/imports/note-import-columns.ts'
import { previewImport } from '../domain/imports/preview-import.ts'
import { readImportColumns } from '../domain/imports/read-import-columns.ts'
import { resumeImports } from '../domain/imports/resume-imports.ts'
import { seeImport } from '../domain/imports/see-import.ts'
import { seeImportColumns } from '../domain/imports/see-import-columns.ts'
import { seeImportRows } from '../domain/imports/see-import-rows.ts'
import { startImport } from '../domain/imports/start-import.ts'
import { stopImport } from '../domain/imports/stop-import.ts'
import { undoImport } from '../domain/imports/undo-import.ts'
import { undoRows } from '../domain/imports/undo-rows.ts'
import { addOrganisation } from '../domain/organisations/add-organisation.ts'
import { changeOrganisation } from '../domain/organisations/change-organisation.ts'
import { listOrganisations } from '../domain/organisations/list-organisations.ts'
import { searchOrganisations } from '../domain/organisations/search-organisations.ts'
import { seeOrganisation } from '../domain/organisations/see-organisation.ts'
import { changeContactPerson } from '../domain/people/change-contact-person.ts'
import { changeRelation } from '../domain/people/change-relation.ts'
import { confirmPerson } from '../domain/people/confirm-person.ts'
import { endRelation } from '../domain/people/end-relation.ts'
import { enterRegister } from '../domain/people/enter-register.ts'
import { markTold } from '../domain/people/mark-told.ts'
import { movePerson } from '../domain/people/move-person.ts'
import { recordDeath } from '../domain/people/record-death.ts'
import { seeGuardedValue } from '../domain/people/see-guarded-value.ts'
import { withdrawDeath } from '../domain/people/withdraw-death.ts'
import { allowMarketing } from '../domain/prohibitions/allow-marketing.ts'
import { forbidMarketing } from '../domain/prohibitions/forbid-marketing.ts'
import { forbidMarketingToMany } from '../domain/prohibitions/forbid-marketing-to-many.ts'
import { addPerson } from '../domain/people/add-person.ts'
import { changePerson } from '../domain/people/change-person.ts'
import { findSamePerson } from '../domain/people/find-same-person.ts'
import { listPeople } from '../domain/people/list-people.ts'
import { previewAct } from '../domain/people/preview-act.ts'
import { searchPeople } from '../domain/people/search-people.ts'
import { seePerson } from '../domain/people/see-person.ts'
import { attestPromise } from '../domain/promises/attest-promise.ts'
import { checkPromises } from '../domain/promises/check-promises.ts'
import { chooseUnverified } from '../domain/promises/choose-unverified.ts'
import { fileEvidence } from '../domain/promises/file-evidence.ts'
import { listPromises } from '../domain/promises/list-promises.ts'
import { seeEvidence } from '../domain/promises/see-evidence.ts'
import { withdrawProof } from '../domain/promises/withdraw-proof.ts'
import { readDocument } from '../domain/reading/read-document.ts'
import { checkDeclaration } from '../domain/registers/check-declaration.ts'
import { declareRegisters } from '../domain/registers/declare-registers.ts'
import { draftDeclaration } from '../domain/registers/draft-declaration.ts'
import { dropChange } from '../domain/registers/drop-change.ts'
import { dropDraft } from '../domain/registers/drop-draft.ts'
import { exportDeclaration } from '../domain/registers/export-declaration.ts'
import { keepChange } from '../domain/registers/keep-change.ts'
import { keepDraft } from '../domain/registers/keep-draft.ts'
import { listChangesUnderway } from '../domain/registers/list-changes-underway.ts'
import { listDeclarationVersions } from '../domain/registers/list-declaration-versions.ts'
import { listRegisterTerms } from '../domain/registers/list-register-terms.ts'
import { listRegisters } from '../domain/registers/list-registers.ts'
import { listTemplates } from '../domain/registers/list-templates.ts'
import { previewDeclaration } from '../domain/registers/preview-declaration.ts'
import { seeChange } from '../domain/registers/see-change.ts'
import { seeDeclaration } from '../domain/registers/see-declaration.ts'
import { seeDraft } from '../domain/registers/see-draft.ts'
import { seeRegister } from '../domain/registers/see-register.ts'
import { addServiceAccount } from '../domain/staff/add-service-account.ts'
import { beginSession } from '../domain/staff/begin-session.ts'
import { closeMemberships } from '../domain/staff/close-memberships.ts'
import { endGrant } from '../domain/staff/end-grant.ts'
import { endMembership } from '../domain/staff/end-membership.ts'
import { endServiceAccount } from '../domain/staff/end-service-account.ts'
import { endSession } from '../domain/staff/end-session.ts'
import { endToken } from '../domain/staff/end-token.ts'
import { fileUndertakingScan } from '../domain/staff/file-undertaking-scan.ts'
import { grantRole } from '../domain/staff/grant-role.ts'
import { inviteMember } from '../domain/staff/invite-member.ts'
import { listMembers } from '../domain/staff/list-members.ts'
import { listServiceAccounts } from '../domain/staff/list-service-accounts.ts'
import { makeToken } from '../domain/staff/make-token.ts'
import { newLink } from '../domain/staff/new-link.ts'
import { recordHearing } from '../domain/staff/record-hearing.ts'
import { recordOffice } from '../domain/staff/record-office.ts'
import { seeInvitation } from '../domain/staff/see-invitation.ts'
import { seeMe } from '../domain/staff/see-me.ts'
import { setLanguage } from '../domain/staff/set-language.ts'
import { setUsualPurpose } from '../domain/staff/set-usual-purpose.ts'
import { signUndertaking } from '../domain/staff/sign-undertaking.ts'
import { dealingOperations } from './dealing-operations.ts'
import { rightsOperations } from './rights-operations.ts'
import { addView } from '../domain/views/add-view.ts'
import { changeView } from '../domain/views/change-view.ts'
import { listViews } from '../domain/views/list-views.ts'
import { removeView } from '../domain/views/remove-view.ts'

/** Every operation of the program, by slice. A test holds this list against the files. */
export const operations: readonly AnyOperation[] = [
  seeToday,
  ...packageOperations,
  listLog,
  seeOwnLines,
  countLog,
  countStrayRows,
  approveDocument,
  compareDocumentVersions,
  keepNoticesPublic,
  listDocumentStates,
  listPeopleToTell,
  markChangeTold,
  publishDocument,
  seeDocumentVersion,
  seeDocumentVersions,
  exportNotices,
  listDocuments,
  listNotices,
  listNoticesThen,
  seeAgreementPaper,
  seeDocument,
  seeUndertakingPaper,
  seeNotice,
  seeNoticeData,
  writeDocument,
  closeImport,
  closeOldImports,
  decideRow,
  declareImportColumns,
  endImport,
  freshenSearch,
  goOnImport,
  importRows,
  judgeRows,
  listImports,
  noteImportColumns,
  previewImport,
  readImportColumns,
  resumeImports,
  seeImport,
  seeImportColumns,
  seeImportRows,
  startImport,
  stopImport,
  undoImport,
  undoRows,
  addOrganisation,
  changeOrganisation,
  listOrganisations,
  searchOrganisations,
  seeOrganisation,
  changeContactPerson,
  changeRelation,
  confirmPerson,
  endRelation,
  enterRegister,
  markTold,
  movePerson,
  recordDeath,
  seeGuardedValue,
  withdrawDeath,
  allowMarketing,
  forbidMarketing,
  forbidMarketingToMany,
  addPerson,
  changePerson,
  findSamePerson,
  listPeople,
  previewAct,
  searchPeople,
  seePerson,
  attestPromise,
  checkPromises,
  chooseUnverified,
  fileEvidence,
  listPromises,
  seeEvidence,
  withdrawProof,
  acceptFinding,
  checkDocuments,
  withdrawAcceptance,
  checkDeclaration,
  declareRegisters,
  draftDeclaration,
  dropChange,
  dropDraft,
  exportDeclaration,
  keepChange,
  keepDraft,
  listChangesUnderway,
  listDeclarationVersions,
  listRegisterTerms,
  listRegisters,
  listTemplates,
  previewDeclaration,
  readDocument,
  seeChange,
  seeDeclaration,
  seeDraft,
  seeRegister,
  addServiceAccount,
  beginSession,
  closeMemberships,
  endGrant,
  endMembership,
  endServiceAccount,
  endSession,
  endToken,
  fileUndertakingScan,
  grantRole,
  inviteMember,
  listMembers,
  listServiceAccounts,
  makeToken,
  newLink,
  recordHearing,
  recordOffice,
  seeInvitation,
  seeMe,
  setLanguage,
  setUsualPurpose,
  signUndertaking,
  ...dealingOperations,
  ...rightsOperations,
  addView,
  changeView,
  listViews,
  removeView,
]
