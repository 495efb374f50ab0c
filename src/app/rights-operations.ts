import type { AnyOperation } from '../enforcement/operation.ts'
import { cancelErasure } from '../domain/erasure/cancel-erasure.ts'
import { carryOutErasures } from '../domain/erasure/carry-out-erasures.ts'
import { erasePerson } from '../domain/erasure/erase-person.ts'
import { previewErasure } from '../domain/erasure/preview-erasure.ts'
import { answerRequest } from '../domain/subject-requests/answer-request.ts'
import { askRequester } from '../domain/subject-requests/ask-requester.ts'
import { closeRequest } from '../domain/subject-requests/close-request.ts'
import { decideWish } from '../domain/subject-requests/decide-wish.ts'
import { extendRequest } from '../domain/subject-requests/extend-request.ts'
import { findSubjects } from '../domain/subject-requests/find-subjects.ts'
import { finishTask } from '../domain/subject-requests/finish-task.ts'
import { handOverRequest } from '../domain/subject-requests/hand-over-request.ts'
import { identifyRequester } from '../domain/subject-requests/identify-requester.ts'
import { listRequests } from '../domain/subject-requests/list-requests.ts'
import { markSent } from '../domain/subject-requests/mark-sent.ts'
import { noteReply } from '../domain/subject-requests/note-reply.ts'
import { receiveRequest } from '../domain/subject-requests/receive-request.ts'
import { seeRequest } from '../domain/subject-requests/see-request.ts'
import { liftRestriction } from '../domain/restrictions/lift-restriction.ts'
import { object } from '../domain/restrictions/object.ts'
import { restrict } from '../domain/restrictions/restrict.ts'
import { weighObjection } from '../domain/restrictions/weigh-objection.ts'

/** The operations by which people’s rights are met: requests, erasure, restriction and objection. */
export const rightsOperations: readonly AnyOperation[] = [
  answerRequest,
  askRequester,
  closeRequest,
  decideWish,
  extendRequest,
  findSubjects,
  finishTask,
  handOverRequest,
  identifyRequester,
  listRequests,
  markSent,
  noteReply,
  receiveRequest,
  seeRequest,
  cancelErasure,
  carryOutErasures,
  erasePerson,
  previewErasure,
  liftRestriction,
  object,
  restrict,
  weighObjection,
]
