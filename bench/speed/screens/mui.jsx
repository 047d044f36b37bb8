import {
  Button,
  Card,
  createTheme,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  ThemeProvider,
  Typography,
} from '@mui/material'
import { useState } from 'react'
import { columns, rows, useFacts } from './content.js'

const theme = createTheme({ transitions: { create: () => 'none' } })

const Trivial = () => {
  const facts = useFacts()
  const [open, setOpen] = useState(false)
  if (!facts) return null
  return (
    <Card>
      <Typography variant="h5" component="h2">
        API Credentials
      </Typography>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <Typography component="dt">{name}</Typography>
            <Typography component="dd">{value}</Typography>
          </div>
        ))}
      </dl>
      <Table>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>{column}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row[0]}>
              {row.map((cell) => (
                <TableCell key={cell}>{cell}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <form>
        <TextField label="Access token" type="password" />
        <Button type="submit" variant="contained">
          Check token
        </Button>
      </form>
      <Button onClick={() => setOpen(true)}>What does this mean?</Button>
      <Dialog open={open} onClose={() => setOpen(false)} transitionDuration={0}>
        <DialogTitle>Meta no longer accepts this token</DialogTitle>
        <DialogContent>Make a new one and paste it here.</DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>Close</Button>
        </DialogActions>
      </Dialog>
    </Card>
  )
}

export const Screen = () => (
  <ThemeProvider theme={theme}>
    <Trivial />
  </ThemeProvider>
)
