#include "core/media/PaperFont.h"

#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>

namespace kitapdar::media {

namespace {

QString firstWithAllLetters() {
    const auto hasAll = [](const QString& family) {
        const QRawFont font = QRawFont::fromFont(QFont(family));
        const QString letters = kazakhLetters();
        return font.familyName() == family &&
               std::ranges::all_of(letters, [&font](QChar letter) { return font.supportsCharacter(letter); });
    };
    const QString wanted = QStringLiteral("Noto Sans");
    if (hasAll(wanted)) return wanted;
    const QStringList families = QFontDatabase::families(QFontDatabase::Cyrillic);
    const auto found = std::ranges::find_if(families, hasAll);
    return found == families.end() ? wanted : *found;
}

} // namespace

QString kazakhLetters() { return QStringLiteral("ӘәҒғҚқҢңӨөҰұҮүҺһІі₸№"); }

QString paperFamily() {
    static const QString family = firstWithAllLetters();
    return family;
}

QFont paperFont(double points, bool bold) {
    QFont font(paperFamily());
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting); // lines break alike on every device
    return font;
}

} // namespace kitapdar::media
