import type { AnyOperation } from '../enforcement/operation.ts'
import { approveAccessPackage } from '../domain/access-package/approve-access-package.ts'
import { buildAccessPackage } from '../domain/access-package/build-access-package.ts'
import { clearOldPackages } from '../domain/access-package/clear-old-packages.ts'
import { coverItem } from '../domain/access-package/cover-item.ts'
import { deliverAccessPackage } from '../domain/access-package/deliver-access-package.ts'
import { exportPortable } from '../domain/access-package/export-portable.ts'
import { openPackage } from '../domain/access-package/open-package.ts'
import { seeAccessPackage } from '../domain/access-package/see-access-package.ts'
import { seeConsultations } from '../domain/access-package/see-consultations.ts'
import { takeAccessPackage } from '../domain/access-package/take-access-package.ts'
import { uncoverItem } from '../domain/access-package/uncover-item.ts'
import { withholdItem } from '../domain/access-package/withhold-item.ts'

/** The operations on the copy of a person’s data that answers a request. */
export const packageOperations: readonly AnyOperation[] = [
  approveAccessPackage,
  buildAccessPackage,
  clearOldPackages,
  coverItem,
  deliverAccessPackage,
  exportPortable,
  openPackage,
  seeAccessPackage,
  seeConsultations,
  takeAccessPackage,
  uncoverItem,
  withholdItem,
]
