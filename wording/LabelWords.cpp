#include "wording/LabelWords.h"

#include "core/catalogue/Description.h"
#include "wording/FaultWords.h"
#include "wording/FileWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

using namespace documents;

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

struct Reasons {
    QString operator()(const CodeNotEncodable& refusal) const {
        if (refusal.text.empty()) return Labels::tr("Not made: a label has no code to print.");
        return Labels::tr(
                   "Not made: bars hold only Latin letters, digits and common signs, so they cannot hold this code: "
                   "%1. Give the copy or the reader another one.")
            .arg(qs(refusal.text));
    }
    QString operator()(const CodeTooLong& refusal) const {
        return Labels::tr(
                   "Not made: the label is too narrow for a code as long as this one: %1. Choose larger labels, or "
                   "QR codes.")
            .arg(qs(refusal.text));
    }
    QString operator()(const StartNotOnSheet& refusal) const {
        return Labels::tr("Not made: the sheet has no such label to begin with. Labels on a sheet: %1.")
            .arg(refusal.cells);
    }
    template <class Known>
    QString operator()(const Known& refusal) const {
        return words(refusal);
    }
};

/// "38,1"
QString lengthText(double millimetres) {
    return QString::number(millimetres, 'g', 4).replace(QLatin1Char('.'), QLatin1Char(','));
}

} // namespace

QString words(LabelKind kind) {
    switch (kind) {
    case LabelKind::Barcode:
        return Labels::tr("Barcode labels");
    case LabelKind::Spine:
        return Labels::tr("Spine labels");
    case LabelKind::ReaderCard:
        return Labels::tr("Reader's card");
    case LabelKind::CatalogueCard:
        return Labels::tr("Catalogue cards");
    case LabelKind::Command:
        return Labels::tr("Command barcodes");
    }
    return {};
}

QString words(Symbology symbology) {
    return symbology == Symbology::Qr ? Labels::tr("QR code") : Labels::tr("Bars (Code 128)");
}

QString words(const SheetFormat& format) {
    if (format.isRoll()) return Labels::tr("Roll, one label after another");
    return Labels::tr("A4, %1 pieces of %2 × %3 mm")
        .arg(format.cells())
        .arg(lengthText(format.width), lengthText(format.height));
}

QString words(text::DeskCommand command) {
    switch (command) {
    case text::DeskCommand::Confirm:
        return Labels::tr("Yes, do it");
    case text::DeskCommand::Decline:
        return Labels::tr("No, leave it");
    case text::DeskCommand::Undo:
        return Labels::tr("Undo");
    case text::DeskCommand::Renew:
        return Labels::tr("Renew the last book");
    case text::DeskCommand::RenewAll:
        return Labels::tr("Renew everything");
    case text::DeskCommand::Finish:
        return Labels::tr("Finish with the reader");
    case text::DeskCommand::ReturnMode:
        return Labels::tr("Return mode");
    case text::DeskCommand::LendMode:
        return Labels::tr("Lend mode");
    case text::DeskCommand::InHouseMode:
        return Labels::tr("Use in the reading room");
    case text::DeskCommand::Pay:
        return Labels::tr("Pay");
    case text::DeskCommand::HoldShelf:
        return Labels::tr("Hold shelf");
    case text::DeskCommand::Next:
        return Labels::tr("Next reader");
    case text::DeskCommand::Lock:
        return Labels::tr("Lock the desk");
    }
    return {};
}

QString words(const LabelRefusal& refusal) { return std::visit(Reasons(), refusal); }
QString words(const LabelFileRefusal& refusal) { return std::visit(Reasons(), refusal); }

std::optional<CatalogueCard> catalogueCard(const catalogue::Record& record, std::int64_t copies, Language language) {
    const auto description = catalogue::describe(record);
    if (!description) return std::nullopt;
    const WordedIn worded(language);
    CatalogueCard card{record.classMark, record.authorMark, description->heading, description->body, {}, {}};
    // The last area gets a line of its own.
    constexpr std::string_view dash = " – ";
    if (const auto at = card.body.rfind(std::string(dash) + "ISBN "); at != std::string::npos) {
        card.isbn = card.body.substr(at + dash.size());
        card.body.erase(at);
    }
    card.body = catalogue::withMarksHeld(std::move(card.body));
    card.isbn = catalogue::withMarksHeld(std::move(card.isbn));
    if (copies > 0) card.copies = utf8(Labels::tr("copies: %1").arg(copies));
    return card;
}

std::vector<Label> commandLabels(Language language) {
    const WordedIn worded(language);
    std::vector<Label> labels;
    for (const text::DeskCommand command : text::allDeskCommands)
        labels.emplace_back(CommandLabel{utf8(words(command)), text::scanOf(command)});
    return labels;
}

} // namespace kitapdar
