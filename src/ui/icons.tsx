import type { ComponentType, ReactElement } from 'react'
import {
  ArrowDown,
  ArrowUp,
  Archive,
  BookOpen,
  Building2,
  Calendar,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  Clock,
  Columns3,
  Copy,
  Download,
  Ellipsis,
  ExternalLink,
  Eye,
  FileSpreadsheet,
  FileText,
  Filter,
  Footprints,
  Globe,
  Hourglass,
  Inbox,
  Info,
  KeyRound,
  Keyboard,
  LibraryBig,
  Link2,
  ListChecks,
  Lock,
  Mail,
  MapPin,
  Menu,
  Merge,
  MessageSquareText,
  Moon,
  Pencil,
  Phone,
  Plus,
  Printer,
  ReceiptText,
  Scale,
  ScrollText,
  Search,
  Shield,
  Sliders,
  Sun,
  Tag,
  Target,
  Trash2,
  Undo2,
  Upload,
  User,
  Users,
  X,
} from 'lucide-react'
import type { LucideProps } from 'lucide-react'

export type IconProps = { size?: number | undefined; className?: string | undefined }
export type IconPart = (props: IconProps) => ReactElement

/** Our icons: 16 px, stroke 2, hidden from screen readers because a word stands beside them. */
const icon =
  (Drawing: ComponentType<LucideProps>): IconPart =>
  ({ className, size }: IconProps) => (
    <Drawing
      className={className === undefined ? 'i' : `i ${className}`}
      aria-hidden="true"
      focusable="false"
      strokeWidth={2}
      {...(size === undefined ? {} : { style: { fontSize: size } })}
    />
  )

export const ArchiveIcon = /* @__PURE__ */ icon(Archive)
export const BalanceIcon = /* @__PURE__ */ icon(Scale)
export const BookIcon = /* @__PURE__ */ icon(BookOpen)
export const CalendarIcon = /* @__PURE__ */ icon(Calendar)
export const CheckIcon = /* @__PURE__ */ icon(Check)
export const ClockIcon = /* @__PURE__ */ icon(Clock)
export const CloseIcon = /* @__PURE__ */ icon(X)
export const ColumnsIcon = /* @__PURE__ */ icon(Columns3)
export const CopyIcon = /* @__PURE__ */ icon(Copy)
export const DocumentIcon = /* @__PURE__ */ icon(FileText)
export const DownIcon = /* @__PURE__ */ icon(ChevronDown)
export const DownloadIcon = /* @__PURE__ */ icon(Download)
export const EditIcon = /* @__PURE__ */ icon(Pencil)
export const ExternalIcon = /* @__PURE__ */ icon(ExternalLink)
export const EyeIcon = /* @__PURE__ */ icon(Eye)
export const FileIcon = /* @__PURE__ */ icon(FileSpreadsheet)
export const FilterIcon = /* @__PURE__ */ icon(Filter)
export const GlobeIcon = /* @__PURE__ */ icon(Globe)
export const InboxIcon = /* @__PURE__ */ icon(Inbox)
export const InfoIcon = /* @__PURE__ */ icon(Info)
export const InvoiceIcon = /* @__PURE__ */ icon(ReceiptText)
export const KeyIcon = /* @__PURE__ */ icon(KeyRound)
export const KeyboardIcon = /* @__PURE__ */ icon(Keyboard)
export const LeftIcon = /* @__PURE__ */ icon(ChevronLeft)
export const LinkIcon = /* @__PURE__ */ icon(Link2)
export const LockIcon = /* @__PURE__ */ icon(Lock)
export const FootprintsIcon = /* @__PURE__ */ icon(Footprints)
export const MailIcon = /* @__PURE__ */ icon(Mail)
export const MenuIcon = /* @__PURE__ */ icon(Menu)
export const MergeIcon = /* @__PURE__ */ icon(Merge)
export const MoonIcon = /* @__PURE__ */ icon(Moon)
export const MoreIcon = /* @__PURE__ */ icon(Ellipsis)
export const NoteIcon = /* @__PURE__ */ icon(MessageSquareText)
export const BuildingIcon = /* @__PURE__ */ icon(Building2)
export const HourglassIcon = /* @__PURE__ */ icon(Hourglass)
export const UsersIcon = /* @__PURE__ */ icon(Users)
export const UserIcon = /* @__PURE__ */ icon(User)
export const PhoneIcon = /* @__PURE__ */ icon(Phone)
export const PlaceIcon = /* @__PURE__ */ icon(MapPin)
export const PlusIcon = /* @__PURE__ */ icon(Plus)
export const PrintIcon = /* @__PURE__ */ icon(Printer)
export const RightIcon = /* @__PURE__ */ icon(ChevronRight)
export const ScrollIcon = /* @__PURE__ */ icon(ScrollText)
export const SearchIcon = /* @__PURE__ */ icon(Search)
export const SettingsIcon = /* @__PURE__ */ icon(Sliders)
export const ShelfIcon = /* @__PURE__ */ icon(LibraryBig)
export const ShieldIcon = /* @__PURE__ */ icon(Shield)
export const SortDownIcon = /* @__PURE__ */ icon(ArrowDown)
export const SortUpIcon = /* @__PURE__ */ icon(ArrowUp)
export const SunIcon = /* @__PURE__ */ icon(Sun)
export const TagIcon = /* @__PURE__ */ icon(Tag)
export const TargetIcon = /* @__PURE__ */ icon(Target)
export const TaskIcon = /* @__PURE__ */ icon(ListChecks)
export const TrashIcon = /* @__PURE__ */ icon(Trash2)
export const UndoIcon = /* @__PURE__ */ icon(Undo2)
export const UploadIcon = /* @__PURE__ */ icon(Upload)

/** The program's own sign: a sheet with its tick. */
export const SignIcon = ({ className }: IconProps): ReactElement => (
  <svg
    className={className === undefined ? 'i' : `i ${className}`}
    viewBox="0 0 16 16"
    fill="currentColor"
    aria-hidden="true"
  >
    <path
      fillRule="evenodd"
      d="M3 .6h7.2L13.4 3.8v11.6H3zM5 4h4v1.5H5zm0 3h6v1.5H5zm5.6 2.6 1 1-3.3 3.3-2-1.9 1-1.1 1 .9z"
    />
  </svg>
)
