#include "ui/printing/LabelSetup.h"

#include "wording/Text.h"

#include <QStringList>

#include <algorithm>

namespace kitapdar::ui {

namespace {

using documents::LabelKind;
using documents::RollSize;

RollSize usualRoll(LabelKind kind) {
    switch (kind) {
    case LabelKind::ReaderCard:
        return {85.6, 54};
    case LabelKind::CatalogueCard:
        return {125, 75};
    default:
        return {};
    }
}

} // namespace

QString LabelSetup::text() const {
    const QStringList parts{format,
                            QString::number(start),
                            QString::number(offset.right),
                            QString::number(offset.down),
                            QString::number(roll.width),
                            QString::number(roll.height),
                            qs(code(symbology))};
    return parts.join(QLatin1Char(' '));
}

LabelSetup LabelSetup::from(const QString& text, LabelKind kind) {
    constexpr int parts = 7;
    const QStringList list = text.split(QLatin1Char(' '));
    LabelSetup setup;
    setup.roll = usualRoll(kind);
    if (list.size() != parts) return setup;
    const auto offset = [](const QString& number) {
        return std::clamp(number.toInt(), -documents::largestOffset, documents::largestOffset);
    };
    setup.format = list[0];
    setup.start = std::max(1, list[1].toInt());
    setup.offset = {offset(list[2]), offset(list[3])};
    const documents::SheetFormat roll = documents::rollFormat(kind, {list[4].toDouble(), list[5].toDouble()});
    setup.roll = {roll.width, roll.height};
    setup.symbology = documents::symbologyFromCode(utf8(list[6])).value_or(setup.symbology);
    return setup;
}

std::vector<documents::SheetFormat> formatsFor(LabelKind kind, RollSize roll) {
    std::vector<documents::SheetFormat> all(documents::sheetFormats().begin(), documents::sheetFormats().end());
    all.push_back(documents::rollFormat(kind, roll));
    std::erase_if(all, [kind](const documents::SheetFormat& format) { return !format.suits(kind); });
    return all;
}

} // namespace kitapdar::ui
