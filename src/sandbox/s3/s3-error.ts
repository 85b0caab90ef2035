import type { ServerResponse } from 'node:http'
import { escapeXml } from '../protocols/index.ts'
import type { ServiceError } from '../service-error.ts'

/** Refuses a request in the shape of S3. */
export function refuseAsS3(response: ServerResponse, { code, message, status }: ServiceError, resource: string): void {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message><Resource>${escapeXml(resource)}</Resource></Error>`
  response.writeHead(status, { 'content-type': 'application/xml' }).end(body)
}
