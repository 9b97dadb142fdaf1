import './global.css';
import ConfigProvider from 'antd/es/config-provider';
import chinese from 'antd/es/locale/zh_CN';
import { StrictMode, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { hub } from './hub.ts';
import { useLanguage } from './i18n/i18n.ts';
import { router } from './router.tsx';
import { startScheme, useScheme } from './shell/scheme.ts';
import { antdThemeOf } from './theme.ts';

function Console() {
  const language = useLanguage();
  const scheme = useScheme();
  const theme = useMemo(() => antdThemeOf(scheme), [scheme]);
  return (
    <ConfigProvider
      locale={language === 'zh-CN' ? chinese : undefined}
      theme={theme}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <Provider value={hub}>
        <RouterProvider router={router} />
      </Provider>
    </ConfigProvider>
  );
}

startScheme();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Console />
  </StrictMode>,
);
