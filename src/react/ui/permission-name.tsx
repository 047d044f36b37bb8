import { Fragment } from 'react'
import { Code } from './code.js'

/** The name of a permission, broken after an underscore where there is no room for all of it. */
export const PermissionName = ({ children }: { children: string }) => (
  <Code>
    {children.split(/(?<=_)/).map((part, index) => (
      <Fragment key={part}>
        {index > 0 ? <wbr /> : null}
        {part}
      </Fragment>
    ))}
  </Code>
)
