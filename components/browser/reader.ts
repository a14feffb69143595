import { wireArticleTools } from './article-tools';
import { countView } from './count-view';
import { wireDisplaySettings } from './display-buttons';
import { closeMenusOnLeaving } from './menus';

wireDisplaySettings();
wireArticleTools();
closeMenusOnLeaving();
countView();
