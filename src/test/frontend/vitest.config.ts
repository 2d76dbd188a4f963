import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: { lit: here('./node_modules/lit'), '@assessment': here('../../../frontend/assessment'), '@attachment': here('../../../frontend/attachment'), '@prioritization': here('../../../frontend/prioritization'), '@usecase': here('../../../frontend/usecase'), '@frameworkaudit': here('../../../frontend/frameworkaudit'), '@authoring': here('../../../frontend/authoring'), '@classification': here('../../../frontend/classification'), '@shell': here('../../../frontend/shell') } },
  test: { environment: 'happy-dom', include: ['**/*.test.ts'], setupFiles: ['fake-indexeddb/auto'] },
});
