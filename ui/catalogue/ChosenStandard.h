// The standard of bibliographic descriptions that was chosen at this computer.
#pragma once

#include "core/catalogue/Description.h"

namespace kitapdar::ui {

class Settings;

catalogue::DescriptionStandard chosenStandard(const Settings& settings);
void chooseStandard(Settings& settings, catalogue::DescriptionStandard standard);

} // namespace kitapdar::ui
