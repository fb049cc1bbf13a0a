import { app } from './vue-app.mjs';

const { initial, thirdParty } = JSON.parse(document.getElementById('app-data').textContent);
app({ initial }, thirdParty).mount('#app');
