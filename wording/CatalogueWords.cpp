#include "wording/CatalogueWords.h"

#include "core/text/LanguageCode.h"
#include "wording/FaultWords.h"
#include "wording/FileWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/RecordFileWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace kitapdar {

namespace {

struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const catalogue::FormTaken& no) const {
        return tr("The form “%1” is in the table already.").arg(qs(no.form));
    }
    QString operator()(const catalogue::GroupUnnamed&) const { return tr("The name of the group is missing."); }
    QString operator()(const catalogue::UnknownGroup& no) const {
        return tr("There is no content group no. %1.").arg(no.id);
    }
    QString operator()(const catalogue::FormEmpty&) const { return tr("The form is empty."); }
    QString operator()(const catalogue::UnknownRecord& no) const { return words(no); }
    QString operator()(const catalogue::SameRecord&) const { return tr("Both are the same title in the catalogue."); }
    QString operator()(const catalogue::AlreadyDecided& no) const {
        return tr("It is decided already: titles no. %1 and no. %2 are two titles. Nothing was written.")
            .arg(numberText(no.one.value), numberText(no.other.value));
    }
    QString operator()(const merging::AlreadyMerged& no) const {
        return tr("It is merged already: title no. %1 went into title no. %2. Nothing was written.")
            .arg(numberText(no.record.value), numberText(no.into.value));
    }
    QString operator()(const merging::ArticlesWithoutHost& no) const {
        return tr("Articles (%2) are linked to title no. %1, and the title that stays has no control number to link "
                  "them to. Keep the one that has the articles.")
            .arg(numberText(no.host.value), numberText(no.articles));
    }
    QString operator()(const merging::BothInDigitization& no) const {
        return tr("Both titles are in the digitization queue (no. %1 and no. %2). Drop or finish one of them first.")
            .arg(numberText(no.keptItem.value), numberText(no.otherItem.value));
    }
    QString operator()(const merging::OneIsVolumeOfOther& no) const {
        return tr("Title no. %1 is a volume of the other one: they cannot be one title.")
            .arg(numberText(no.volume.value));
    }
    QString operator()(const merging::VolumesWithoutSet& no) const {
        return tr("Title no. %1 has volumes (%2), and the title that stays is no set with a number of its own. Keep "
                  "the "
                  "one that has the volumes.")
            .arg(numberText(no.set.value), numberText(no.volumes));
    }
    QString operator()(const exchange::FileNotReadable& no) const {
        return tr("The file %1 cannot be read.").arg(qs(no.path));
    }
    QString operator()(const exchange::NotARecordFile& no) const {
        return tr("No records were found in %1. MARC (ISO 2709), MARCXML, IRBIS text and IRBIS databases (.mst) can be "
                  "read.")
            .arg(qs(no.path));
    }
    QString operator()(const exchange::UnknownImport&) const { return tr("There is no such import."); }
    QString operator()(const exchange::ImportAlreadyUndone&) const { return tr("This import was undone already."); }
    QString operator()(const exchange::ImportInUse& no) const {
        return tr("The import cannot be undone: it is in use. Copies with loans: %1; titles being digitized: %2; "
                  "holds: %3.")
            .arg(numberText(no.copies), numberText(no.items), numberText(no.holds));
    }
    QString operator()(const exchange::ImportInterrupted& no) const { return words(no); }
    QString operator()(const exchange::FilesExist& no) const {
        QStringList names;
        for (const std::string& path : no.paths) names << qs(path);
        return tr("Nothing was written: these files are there already: %1. Replace them, or choose another name.")
            .arg(names.join(QStringLiteral(", ")));
    }
    QString operator()(const exchange::FileIsInput& no) const {
        return tr("The list of errors would be written over the file that is imported: %1. Choose another name.")
            .arg(qs(no.path));
    }
    QString operator()(const storage::FileNotWritable& no) const { return words(no); }
    QString operator()(const storage::FileOfLibrary& no) const { return words(no); }
    QString operator()(const storage::NotOrdinaryFile& no) const { return words(no); }
};

using Coded = std::pair<const char*, const char*>;

constexpr std::array kinds{
    Coded{"book", QT_TRANSLATE_NOOP("Catalogue", "book")},
    Coded{"serial", QT_TRANSLATE_NOOP("Catalogue", "journal")},
    Coded{"newspaper", QT_TRANSLATE_NOOP("Catalogue", "newspaper")},
    Coded{"article", QT_TRANSLATE_NOOP("Catalogue", "article")},
    Coded{"manuscript", QT_TRANSLATE_NOOP("Catalogue", "manuscript")},
    Coded{"map", QT_TRANSLATE_NOOP("Catalogue", "map")},
    Coded{"music", QT_TRANSLATE_NOOP("Catalogue", "sheet music")},
    Coded{"picture", QT_TRANSLATE_NOOP("Catalogue", "picture")},
    Coded{"av", QT_TRANSLATE_NOOP("Catalogue", "recording")},
    Coded{"electronic", QT_TRANSLATE_NOOP("Catalogue", "electronic resource")},
    Coded{"object", QT_TRANSLATE_NOOP("Catalogue", "object")},
    Coded{"authority", QT_TRANSLATE_NOOP("Catalogue", "authority record")},
};

constexpr std::array languages{
    Coded{"kaz", QT_TRANSLATE_NOOP("Catalogue", "Kazakh")},
    Coded{"rus", QT_TRANSLATE_NOOP("Catalogue", "Russian")},
    Coded{"eng", QT_TRANSLATE_NOOP("Catalogue", "English")},
    Coded{"ger", QT_TRANSLATE_NOOP("Catalogue", "German")},
    Coded{"fre", QT_TRANSLATE_NOOP("Catalogue", "French")},
    Coded{"tur", QT_TRANSLATE_NOOP("Catalogue", "Turkish")},
    Coded{"uig", QT_TRANSLATE_NOOP("Catalogue", "Uyghur")},
    Coded{"uzb", QT_TRANSLATE_NOOP("Catalogue", "Uzbek")},
    Coded{"kir", QT_TRANSLATE_NOOP("Catalogue", "Kyrgyz")},
    Coded{"tat", QT_TRANSLATE_NOOP("Catalogue", "Tatar")},
    Coded{"kor", QT_TRANSLATE_NOOP("Catalogue", "Korean")},
    Coded{"ukr", QT_TRANSLATE_NOOP("Catalogue", "Ukrainian")},
    Coded{"chi", QT_TRANSLATE_NOOP("Catalogue", "Chinese")},
    Coded{"ara", QT_TRANSLATE_NOOP("Catalogue", "Arabic")},
    Coded{"per", QT_TRANSLATE_NOOP("Catalogue", "Persian")},
    Coded{"lat", QT_TRANSLATE_NOOP("Catalogue", "Latin")},
    Coded{"spa", QT_TRANSLATE_NOOP("Catalogue", "Spanish")},
    Coded{"ita", QT_TRANSLATE_NOOP("Catalogue", "Italian")},
    Coded{"por", QT_TRANSLATE_NOOP("Catalogue", "Portuguese")},
    Coded{"pol", QT_TRANSLATE_NOOP("Catalogue", "Polish")},
    Coded{"bel", QT_TRANSLATE_NOOP("Catalogue", "Belarusian")},
    Coded{"cze", QT_TRANSLATE_NOOP("Catalogue", "Czech")},
    Coded{"slo", QT_TRANSLATE_NOOP("Catalogue", "Slovak")},
    Coded{"bul", QT_TRANSLATE_NOOP("Catalogue", "Bulgarian")},
    Coded{"srp", QT_TRANSLATE_NOOP("Catalogue", "Serbian")},
    Coded{"hrv", QT_TRANSLATE_NOOP("Catalogue", "Croatian")},
    Coded{"slv", QT_TRANSLATE_NOOP("Catalogue", "Slovenian")},
    Coded{"mac", QT_TRANSLATE_NOOP("Catalogue", "Macedonian")},
    Coded{"rum", QT_TRANSLATE_NOOP("Catalogue", "Romanian")},
    Coded{"hun", QT_TRANSLATE_NOOP("Catalogue", "Hungarian")},
    Coded{"fin", QT_TRANSLATE_NOOP("Catalogue", "Finnish")},
    Coded{"est", QT_TRANSLATE_NOOP("Catalogue", "Estonian")},
    Coded{"lav", QT_TRANSLATE_NOOP("Catalogue", "Latvian")},
    Coded{"lit", QT_TRANSLATE_NOOP("Catalogue", "Lithuanian")},
    Coded{"swe", QT_TRANSLATE_NOOP("Catalogue", "Swedish")},
    Coded{"nor", QT_TRANSLATE_NOOP("Catalogue", "Norwegian")},
    Coded{"dan", QT_TRANSLATE_NOOP("Catalogue", "Danish")},
    Coded{"dut", QT_TRANSLATE_NOOP("Catalogue", "Dutch")},
    Coded{"gre", QT_TRANSLATE_NOOP("Catalogue", "Greek")},
    Coded{"grc", QT_TRANSLATE_NOOP("Catalogue", "Ancient Greek")},
    Coded{"geo", QT_TRANSLATE_NOOP("Catalogue", "Georgian")},
    Coded{"arm", QT_TRANSLATE_NOOP("Catalogue", "Armenian")},
    Coded{"aze", QT_TRANSLATE_NOOP("Catalogue", "Azerbaijani")},
    Coded{"tuk", QT_TRANSLATE_NOOP("Catalogue", "Turkmen")},
    Coded{"tgk", QT_TRANSLATE_NOOP("Catalogue", "Tajik")},
    Coded{"bak", QT_TRANSLATE_NOOP("Catalogue", "Bashkir")},
    Coded{"chv", QT_TRANSLATE_NOOP("Catalogue", "Chuvash")},
    Coded{"crh", QT_TRANSLATE_NOOP("Catalogue", "Crimean Tatar")},
    Coded{"kaa", QT_TRANSLATE_NOOP("Catalogue", "Karakalpak")},
    Coded{"nog", QT_TRANSLATE_NOOP("Catalogue", "Nogai")},
    Coded{"kum", QT_TRANSLATE_NOOP("Catalogue", "Kumyk")},
    Coded{"krc", QT_TRANSLATE_NOOP("Catalogue", "Karachay-Balkar")},
    Coded{"sah", QT_TRANSLATE_NOOP("Catalogue", "Yakut")},
    Coded{"tyv", QT_TRANSLATE_NOOP("Catalogue", "Tuvan")},
    Coded{"alt", QT_TRANSLATE_NOOP("Catalogue", "Altai")},
    Coded{"mon", QT_TRANSLATE_NOOP("Catalogue", "Mongolian")},
    Coded{"che", QT_TRANSLATE_NOOP("Catalogue", "Chechen")},
    Coded{"oss", QT_TRANSLATE_NOOP("Catalogue", "Ossetian")},
    Coded{"heb", QT_TRANSLATE_NOOP("Catalogue", "Hebrew")},
    Coded{"yid", QT_TRANSLATE_NOOP("Catalogue", "Yiddish")},
    Coded{"hin", QT_TRANSLATE_NOOP("Catalogue", "Hindi")},
    Coded{"urd", QT_TRANSLATE_NOOP("Catalogue", "Urdu")},
    Coded{"jpn", QT_TRANSLATE_NOOP("Catalogue", "Japanese")},
    Coded{"vie", QT_TRANSLATE_NOOP("Catalogue", "Vietnamese")},
    Coded{"kur", QT_TRANSLATE_NOOP("Catalogue", "Kurdish")},
    Coded{"pus", QT_TRANSLATE_NOOP("Catalogue", "Pashto")},
    Coded{"ota", QT_TRANSLATE_NOOP("Catalogue", "Ottoman Turkish")},
    Coded{"chg", QT_TRANSLATE_NOOP("Catalogue", "Chagatai")},
    Coded{"chu", QT_TRANSLATE_NOOP("Catalogue", "Church Slavonic")},
    Coded{"san", QT_TRANSLATE_NOOP("Catalogue", "Sanskrit")},
    Coded{"epo", QT_TRANSLATE_NOOP("Catalogue", "Esperanto")},
    Coded{"zxx", QT_TRANSLATE_NOOP("Catalogue", "without text")},
    Coded{"mul", QT_TRANSLATE_NOOP("Catalogue", "several languages")},
    Coded{"und", QT_TRANSLATE_NOOP("Catalogue", "language not known")},
};

constexpr std::array broken{
    Coded{"not_a_record", QT_TRANSLATE_NOOP("Catalogue", "not a record")},
    Coded{"truncated", QT_TRANSLATE_NOOP("Catalogue", "the record is cut off")},
    Coded{"bad_directory", QT_TRANSLATE_NOOP("Catalogue", "the list of fields is damaged")},
    Coded{"bad_structure", QT_TRANSLATE_NOOP("Catalogue", "the structure of the record is damaged")},
    Coded{"bad_text", QT_TRANSLATE_NOOP("Catalogue", "the text cannot be read in this encoding")},
    Coded{"bad_xml", QT_TRANSLATE_NOOP("Catalogue", "the XML is damaged")},
    Coded{"too_large", QT_TRANSLATE_NOOP("Catalogue", "the record is larger than any that is taken")},
    Coded{"records_joined",
          QT_TRANSLATE_NOOP("Catalogue",
                            "several records without the line ***** between them, and it is not clear where each "
                            "begins; none of them was taken")},
    Coded{"no_title", QT_TRANSLATE_NOOP("Catalogue", "the record has no title")},
    Coded{"authority_record", QT_TRANSLATE_NOOP("Catalogue", "a heading (authority record), not a title")},
    Coded{"text_replaced", QT_TRANSLATE_NOOP("Catalogue", "characters that cannot be read stand as �")},
    Coded{"text_misread", QT_TRANSLATE_NOOP("Catalogue", "the letters look like those of another encoding")},
    Coded{"text_guessed", QT_TRANSLATE_NOOP("Catalogue", "too short to show its encoding")},
    Coded{"text_dropped", QT_TRANSLATE_NOOP("Catalogue", "the text had control characters in it; they were removed")},
    Coded{"end_line_lost",
          QT_TRANSLATE_NOOP("Catalogue",
                            "the line ***** between this record and the one beside it was missing; they were parted")},
    Coded{"field_doubled",
          QT_TRANSLATE_NOOP("Catalogue",
                            "a field stands twice that a record has once: perhaps two records without the line ***** "
                            "between them")},
    Coded{"copy_price_unread", QT_TRANSLATE_NOOP("Catalogue", "the price cannot be read; the copy came without it")},
    Coded{"copy_date_unread",
          QT_TRANSLATE_NOOP("Catalogue", "the date of receipt cannot be read; the copy came without it")},
    Coded{"copy_count_unread",
          QT_TRANSLATE_NOOP("Catalogue", "the number of copies cannot be read; one copy was taken")},
    Coded{"barcode_of_known_copy",
          QT_TRANSLATE_NOOP("Catalogue",
                            "the copy with this inventory number is there already, and has another barcode or none; "
                            "this barcode was not taken")},
    Coded{"barcode_taken", QT_TRANSLATE_NOOP("Catalogue", "another copy has this barcode; the copy came without it")},
    Coded{"barcode_malformed", QT_TRANSLATE_NOOP("Catalogue", "the barcode cannot be used; the copy came without it")},
    Coded{"inventory_number_taken",
          QT_TRANSLATE_NOOP("Catalogue", "another copy has this inventory number; the copy was left out")},
    Coded{
        "code_means_two",
        QT_TRANSLATE_NOOP("Catalogue", "a barcode is the same as a reader's card or another copy's inventory number")},
    Coded{"copies_there",
          QT_TRANSLATE_NOOP("Catalogue", "copies without numbers: the title has as many already; none was added")},
    Coded{"copy_was_lent",
          QT_TRANSLATE_NOOP("Catalogue", "the copy was on loan elsewhere, to whom is not known; it stands as missing")},
    Coded{"copy_on_hold_shelf",
          QT_TRANSLATE_NOOP("Catalogue", "the copy was kept for a reader; it stands as held for a reader")},
    Coded{"copy_bound", QT_TRANSLATE_NOOP("Catalogue", "the copy is bound into a volume; it stands as withheld")},
    Coded{"copy_damaged", QT_TRANSLATE_NOOP("Catalogue", "the copy was marked as damaged; it stands as in stock")},
    Coded{"copy_state_unknown",
          QT_TRANSLATE_NOOP("Catalogue", "the state of the copy is not known here; it stands as in stock")},
    Coded{"copy_group_cut",
          QT_TRANSLATE_NOOP("Catalogue", "of a group of copies without numbers only the first thousand were taken")},
    Coded{
        "copy_number_missing",
        QT_TRANSLATE_NOOP("Catalogue", "a field tells of holdings without a number of a copy; no copy was made of it")},
    Coded{"edition_uncertain",
          QT_TRANSLATE_NOOP("Catalogue", "perhaps a title that is there already; it was imported")},
};

/// In the order of catalogue::EditionPart.
constexpr std::array editionParts{
    QT_TRANSLATE_NOOP("Catalogue", "kind"),
    QT_TRANSLATE_NOOP("Catalogue", "kind of material"),
    QT_TRANSLATE_NOOP("Catalogue", "title"),
    QT_TRANSLATE_NOOP("Catalogue", "volume or part"),
    QT_TRANSLATE_NOOP("Catalogue", "subtitle"),
    QT_TRANSLATE_NOOP("Catalogue", "number in the subtitle"),
    QT_TRANSLATE_NOOP("Catalogue", "uniform title"),
    QT_TRANSLATE_NOOP("Catalogue", "author"),
    QT_TRANSLATE_NOOP("Catalogue", "statement of responsibility"),
    QT_TRANSLATE_NOOP("Catalogue", "edition"),
    QT_TRANSLATE_NOOP("Catalogue", "number of the edition"),
    QT_TRANSLATE_NOOP("Catalogue", "publisher"),
    QT_TRANSLATE_NOOP("Catalogue", "year"),
    QT_TRANSLATE_NOOP("Catalogue", "date"),
    QT_TRANSLATE_NOOP("Catalogue", "language"),
    QT_TRANSLATE_NOOP("Catalogue", "number of pages"),
    QT_TRANSLATE_NOOP("Catalogue", "number in the series"),
    QT_TRANSLATE_NOOP("Catalogue", "source of the article"),
    QT_TRANSLATE_NOOP("Catalogue", "issue and pages"),
    QT_TRANSLATE_NOOP("Catalogue", "scale"),
    QT_TRANSLATE_NOOP("Catalogue", "purpose (textbook, teacher's book, workbook)"),
    QT_TRANSLATE_NOOP("Catalogue", "form (print, braille, audio, electronic)"),
    QT_TRANSLATE_NOOP("Catalogue", "description"),
    QT_TRANSLATE_NOOP("Catalogue", "ISBN"),
    QT_TRANSLATE_NOOP("Catalogue", "standard number"),
};

QString wordFor(std::span<const Coded> table, const std::string& code) {
    for (const auto& [each, word] : table) {
        if (code == each) return Catalogue::tr(word);
    }
    return qs(code);
}

} // namespace

QString kindWords(const std::string& kind) { return wordFor(kinds, kind); }
bool hasKindWords(const std::string& kind) {
    return std::ranges::any_of(kinds, [&](const Coded& each) { return kind == each.first; });
}
QString languageWords(const std::string& code) {
    if (std::ranges::any_of(languages, [&](const Coded& each) { return code == each.first; }))
        return wordFor(languages, code);
    //: The code of the language of these very translations: kk, ru, en.
    const QString present = Catalogue::tr("en", "code");
    const std::string name = text::languageName(code, utf8(present));
    return qs(name.empty() ? code : name);
}
QString languageCodeOf(const QString& typed) {
    const auto isMeant = [&](const QString& name) { return name.compare(typed, Qt::CaseInsensitive) == 0; };
    for (const Coded& each : languages) {
        if (isMeant(Catalogue::tr(each.second))) return QString::fromLatin1(each.first);
        for (const char* in : {"kk", "ru", "en"}) {
            const QString name = qs(text::languageName(each.first, in));
            // In Kazakh "орыс тілі", of which people write the first word.
            if (!name.isEmpty() && (isMeant(name) || isMeant(name.section(QLatin1Char(' '), 0, 0))))
                return QString::fromLatin1(each.first);
        }
    }
    return typed;
}
QString brokenWords(const std::string& reason) { return wordFor(broken, reason); }
QString brokenDetailWords(const std::string& detail) {
    // What the readers of files say; a number or a tag stands between beginning and end.
    struct Said {
        std::string_view begins;
        std::string_view ends;
        const char* words;
    };
    static constexpr std::array all{
        Said{"no whole leader", "", QT_TRANSLATE_NOOP("Catalogue", "the leader is cut off")},
        Said{"no end of the directory", "", QT_TRANSLATE_NOOP("Catalogue", "the list of fields has no end")},
        Said{"no fields", "", QT_TRANSLATE_NOOP("Catalogue", "there are no fields")},
        Said{"the entries do not fit the data", "",
             QT_TRANSLATE_NOOP("Catalogue", "the list of fields does not fit the data")},
        Said{"a line before the first field", "",
             QT_TRANSLATE_NOOP("Catalogue", "a line stands before the first field")},
        Said{"field ", "", QT_TRANSLATE_NOOP("Catalogue", "field %1")},
        Said{"entry ", "", QT_TRANSLATE_NOOP("Catalogue", "entry %1 of the list of fields")},
        Said{"size ", "", QT_TRANSLATE_NOOP("Catalogue", "the list of fields has %1 bytes")},
        Said{"more than ", " subfields", QT_TRANSLATE_NOOP("Catalogue", "more subfields than %1")},
        Said{"more than ", " fields", QT_TRANSLATE_NOOP("Catalogue", "more fields than %1")},
        Said{"more than ", " bytes", QT_TRANSLATE_NOOP("Catalogue", "more bytes than %1")},
        Said{"more than ", " bytes in a tag", QT_TRANSLATE_NOOP("Catalogue", "more bytes in a tag than %1")},
        Said{"more than ", " attributes in a tag", QT_TRANSLATE_NOOP("Catalogue", "more attributes in a tag than %1")},
        Said{"more than ", " marks on one letter", QT_TRANSLATE_NOOP("Catalogue", "more marks on one letter than %1")},
    };
    for (const Said& each : all) {
        if (!detail.starts_with(each.begins) || !detail.ends_with(each.ends)) continue;
        const QString words = Catalogue::tr(each.words);
        const auto between = detail.substr(each.begins.size(), detail.size() - each.begins.size() - each.ends.size());
        return words.contains(QStringLiteral("%1")) ? words.arg(qs(between)) : words;
    }
    return qs(detail).simplified();
}
exchange::ErrorWords<exchange::BrokenRecord> recordErrorWords(const QString& file) {
    return {utf8(Catalogue::tr("What was not taken from %1, or should be looked at. The records are numbered as in the "
                               "file. Damaged ones are kept beside this list, in the file with “.raw” behind its name.")
                     .arg(file)),
            [](const exchange::BrokenRecord& record) {
                QString text = Catalogue::tr("record %1").arg(numberText(record.number)) + QStringLiteral(": ") +
                               brokenWords(record.reason);
                if (!record.detail.empty()) text += QStringLiteral("; ") + brokenDetailWords(record.detail);
                return utf8(text);
            }};
}

QString words(catalogue::EditionPart part) { return Catalogue::tr(editionParts.at(static_cast<std::size_t>(part))); }

QString uncertainWords(const exchange::PreviewRow& doubt) {
    const auto perhaps = [](const std::optional<catalogue::RecordId>& id, std::int64_t number) {
        return id ? Catalogue::tr("perhaps title no. %1 of the catalogue").arg(numberText(id->value))
                  : Catalogue::tr("perhaps record no. %1 of the file").arg(numberText(number));
    };
    QStringList likes{perhaps(doubt.duplicateOf, doubt.likeNumber)};
    for (const exchange::LikeRecord& other : doubt.others) likes << perhaps(other.id, other.number);
    return likes.join(QStringLiteral(", ")) + QStringLiteral("; ") + againstWords(doubt.against);
}

QString againstWords(const std::vector<catalogue::EditionPart>& against) {
    QStringList parts;
    for (const catalogue::EditionPart part : against) parts << words(part);
    if (parts.isEmpty()) return Catalogue::tr("too little is said to be sure");
    return Catalogue::tr("not the same: %1").arg(parts.join(QStringLiteral(", ")));
}

QString words(exchange::ImportState state) {
    switch (state) {
    case exchange::ImportState::Running:
        return Catalogue::tr("running");
    case exchange::ImportState::Done:
        return Catalogue::tr("done");
    case exchange::ImportState::Cancelled:
        return Catalogue::tr("stopped half-way");
    case exchange::ImportState::Undone:
        return Catalogue::tr("undone");
    case exchange::ImportState::Interrupted:
        return Catalogue::tr("interrupted");
    }
    return {};
}

QString interruptedWords(const std::vector<exchange::PastImport>& imports) {
    const auto interrupted =
        std::ranges::find(imports, exchange::ImportState::Interrupted, &exchange::PastImport::state);
    if (interrupted == imports.end()) return {};
    return Catalogue::tr(
               "The import of %1 was interrupted; what came until then is in the library. Undo it, or take the "
               "file again: what is there does not come twice.")
        .arg(qs(interrupted->fileName));
}

QString words(const exchange::OmittedRecord& record) {
    const QString title = Catalogue::tr("no. %1 “%2”").arg(numberText(record.id.value), qs(record.title));
    if (const auto* tag = std::get_if<exchange::TagNotInIso2709>(&record.reason)) {
        return Catalogue::tr("%1: ISO 2709 has no field “%2”").arg(title, qs(tag->tag));
    }
    const auto& large = std::get<exchange::RecordTooLong>(record.reason);
    if (large.tag.empty()) return Catalogue::tr("%1: the record is too long for ISO 2709").arg(title);
    return Catalogue::tr("%1: field %2 is too long for ISO 2709").arg(title, qs(large.tag));
}

QString omittedWords(const exchange::ExportReport& report) {
    constexpr std::size_t shown = 3;
    QStringList records;
    for (const auto& record : report.omitted) {
        if (records.size() < static_cast<qsizetype>(shown)) records << words(record);
    }
    if (report.skipped > static_cast<std::int64_t>(shown)) records << QStringLiteral("…");
    return Catalogue::tr("Not exported, MARCXML takes them: %1. %2")
        .arg(numberText(report.skipped), records.join(QStringLiteral("; ")));
}

QString omittedFieldsWords(const exchange::ExportReport& report) {
    QStringList fields;
    for (const auto& [tag, count] : report.omittedFields) {
        fields << QStringLiteral("%1 (%2)").arg(qs(tag), numberText(count));
    }
    return Catalogue::tr("Fields left out of the records, MARCXML takes them: %1")
        .arg(fields.join(QStringLiteral(", ")));
}

QString mixedFormatsWords(const exchange::ExportReport& report) {
    if (!report.isMixed()) return {};
    QStringList formats;
    for (const auto& [format, count] : report.formats)
        formats << QStringLiteral("%1 (%2)").arg(words(format), numberText(count));
    return Catalogue::tr("The file holds records of several formats: %1. Another program may read one of them only.")
        .arg(formats.join(QStringLiteral(", ")));
}

QString words(const catalogue::UnknownRecord&) { return Catalogue::tr("This title is not in the catalogue."); }
QString words(const catalogue::NameRefusal& refusal) { return std::visit(Catalogue(), refusal); }
QString words(const catalogue::DistinctRefusal& refusal) { return std::visit(Catalogue(), refusal); }
QString words(const merging::MergeRefusal& refusal) { return std::visit(Catalogue(), refusal); }
QString words(const catalogue::GroupRefusal& refusal) { return std::visit(Catalogue(), refusal); }
QString words(const exchange::ImportInterrupted& no) {
    QString done;
    if (no.undoing)
        done = no.ofReaders ? Catalogue::tr(
                                  "Until then import no. %1 has lost: readers %2, open loans %3. The rest is "
                                  "there still; undo that import again to go on.")
                            : Catalogue::tr(
                                  "Until then import no. %1 has lost: titles %2, copies %3. The rest is there "
                                  "still; undo that import again to go on.");
    else
        done = no.ofReaders ? Catalogue::tr(
                                  "Until then import no. %1 has brought: readers %2, open loans %3. They stay; "
                                  "undo that import, or take the file again: nobody comes twice.")
                            : Catalogue::tr(
                                  "Until then import no. %1 has brought: titles %2, copies %3. They stay; undo "
                                  "that import, or take the file again: what is there does not come twice.");
    return causeWords(no.fault) + QLatin1Char(' ') +
           done.arg(QString::number(no.import.value), numberText(no.records), numberText(no.copies));
}
QString words(const exchange::ImportRefusal& refusal) { return std::visit(Catalogue(), refusal); }
QString words(const exchange::ExportRefusal& refusal) { return std::visit(Catalogue(), refusal); }

} // namespace kitapdar
