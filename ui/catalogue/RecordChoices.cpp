#include "ui/catalogue/RecordChoices.h"

#include "ui/catalogue/RecordEditor.h"
#include "wording/CatalogueWords.h"
#include "wording/CataloguingWords.h"

#include <QStringList>

namespace kitapdar::ui {

using catalogue::MarcFormat;
using catalogue::Worksheet;
using Standard = catalogue::DescriptionStandard;

std::vector<Option<Worksheet>> recordKinds() {
    std::vector<Option<Worksheet>> all;
    for (const Worksheet each : catalogue::worksheets()) all.push_back({each, [each] { return words(each); }});
    return all;
}

std::vector<Option<std::optional<std::string>>> usualLanguages() {
    std::vector<Option<std::optional<std::string>>> all;
    for (const std::string code : languagesFirst) all.push_back({code, [code] { return languageWords(code); }});
    all.push_back({std::nullopt, [] { return RecordEditor::tr("Another language…"); }});
    return all;
}

std::vector<Option<MarcFormat>> recordDialects() {
    return {{MarcFormat::Rusmarc, [] { return QStringLiteral("RUSMARC / UNIMARC"); }},
            {MarcFormat::Marc21, [] { return QStringLiteral("MARC 21"); }}};
}

std::vector<Option<Standard>> descriptionStandards() {
    return {{Standard::Gost71, [] { return RecordEditor::tr("GOST 7.1–2003"); }},
            {Standard::Gost70100, [] { return RecordEditor::tr("GOST R 7.0.100–2018"); }}};
}

QString savedWords(const QString& done, const std::vector<catalogue::FormalFault>& faults) {
    if (faults.empty()) return done;
    const QString first = RecordEditor::tr("To look at: %1").arg(words(faults.front()));
    const int more = static_cast<int>(faults.size()) - 1;
    QStringList all{done, first};
    if (more > 0) all << RecordEditor::tr("and %n more", nullptr, more);
    return all.join(QStringLiteral(" · "));
}

} // namespace kitapdar::ui
