export { readDeclaration, writeDeclaration } from './yaml-form.schema.ts'
