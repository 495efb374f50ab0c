import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { Unreachable } from '../../ui/answer.ts'
import { LanguageProvider } from '../../ui/language.tsx'
import { router } from './router.tsx'
import { applyLook } from './theme.ts'
import { firstLanguage } from './texts.ts'

applyLook()
document.documentElement.lang = firstLanguage()

/** Every reading leaves a line in the log: nothing is asked anew by itself, only what somebody did. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      throwOnError: true,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (count, problem) => problem instanceof Unreachable && count < 2,
    },
  },
})

const place = document.getElementById('seloste')
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider language={firstLanguage()}>
          <Suspense>
            <RouterProvider router={router} />
          </Suspense>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
