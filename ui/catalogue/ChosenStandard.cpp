#include "ui/catalogue/ChosenStandard.h"

#include "ui/settings/Settings.h"

namespace kitapdar::ui {

namespace {

using Standard = catalogue::DescriptionStandard;

QString codeOf(Standard standard) {
    return standard == Standard::Gost70100 ? QStringLiteral("gost70100") : QStringLiteral("gost71");
}

} // namespace

Standard chosenStandard(const Settings& settings) {
    const bool isNewer = settings.text(Setting::DescriptionStandard) == codeOf(Standard::Gost70100);
    return isNewer ? Standard::Gost70100 : Standard::Gost71;
}

void chooseStandard(Settings& settings, Standard standard) {
    settings.set(Setting::DescriptionStandard, codeOf(standard));
}

} // namespace kitapdar::ui
