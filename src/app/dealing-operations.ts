import type { AnyOperation } from '../enforcement/operation.ts'
import { addContract } from '../domain/dealings/add-contract.ts'
import { closeDispute } from '../domain/dealings/close-dispute.ts'
import { endContract } from '../domain/dealings/end-contract.ts'
import { listContracts } from '../domain/dealings/list-contracts.ts'
import { openDispute } from '../domain/dealings/open-dispute.ts'
import { addInvoice } from '../domain/invoices/add-invoice.ts'
import { addInvoices } from '../domain/invoices/add-invoices.ts'
import { closeCollection } from '../domain/invoices/close-collection.ts'
import { letInvoicesGo } from '../domain/invoices/let-invoices-go.ts'
import { listInvoices } from '../domain/invoices/list-invoices.ts'
import { recordJudgment } from '../domain/invoices/record-judgment.ts'
import { remindInvoice } from '../domain/invoices/remind-invoice.ts'
import { seeInvoice } from '../domain/invoices/see-invoice.ts'
import { sendToCollection } from '../domain/invoices/send-to-collection.ts'
import { settleInvoice } from '../domain/invoices/settle-invoice.ts'

/** The operations on invoices, orders, contracts and disputes: a part of the list of every operation. */
export const dealingOperations: readonly AnyOperation[] = [
  addContract,
  closeDispute,
  endContract,
  listContracts,
  openDispute,
  addInvoice,
  addInvoices,
  closeCollection,
  letInvoicesGo,
  listInvoices,
  recordJudgment,
  remindInvoice,
  seeInvoice,
  sendToCollection,
  settleInvoice,
]
