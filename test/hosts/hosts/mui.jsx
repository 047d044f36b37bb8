import {
  Button,
  createTheme,
  CssBaseline,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  ThemeProvider,
  Typography,
} from '@mui/material'
import { useState } from 'react'
import { Screen } from '../screen.jsx'

export const Host = ({ scheme }) => {
  const [open, setOpen] = useState(false)
  return (
    <ThemeProvider theme={createTheme({ palette: { mode: scheme } })}>
      <CssBaseline enableColorScheme />
      <Typography variant="h4">Acme</Typography>
      <TextField label="Name" />
      <Button onClick={() => setOpen(true)}>Open settings</Button>
      <Dialog open={open} onClose={() => setOpen(false)} maxWidth="lg" aria-labelledby="settings">
        <DialogTitle id="settings">Settings</DialogTitle>
        <DialogContent>
          <Screen />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>Done</Button>
        </DialogActions>
      </Dialog>
    </ThemeProvider>
  )
}
