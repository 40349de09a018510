#include "wording/CataloguingWords.h"

#include "wording/CatalogueWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace kitapdar {

namespace {

using E = catalogue::FormElement;
using G = catalogue::FormGroup;
using W = catalogue::Worksheet;

struct Cataloguing {
    Q_DECLARE_TR_FUNCTIONS(Cataloguing)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const catalogue::UnknownRecord& no) const { return words(no); }
    QString operator()(const catalogue::TitleMissing&) const {
        return tr("A record without a title cannot be found again: write the title.");
    }
    QString operator()(const catalogue::NoAuthorMarks&) const {
        return tr("The file has no author marks: a line is a beginning and its number, parted by a comma.");
    }
    QString operator()(const catalogue::NotATableOfAuthorMarks& no) const {
        return tr("This is no table of author marks: lines that are marks: %1, others: %2. The table of the library "
                  "stays "
                  "as it was.")
            .arg(numberText(no.marks), numberText(no.others));
    }
    QString operator()(const catalogue::RecordInUse& no) const {
        return tr("The title is not removed, it is in use. Copies: %1; in digitization: %2; volumes and articles: %3; "
                  "holds: %4; subscriptions: %5.")
            .arg(numberText(no.copies), numberText(no.items), numberText(no.parts), numberText(no.holds),
                 numberText(no.subscriptions));
    }
};

constexpr std::array worksheets{
    std::pair{W::Book, QT_TRANSLATE_NOOP("Cataloguing", "Book")},
    std::pair{W::Set, QT_TRANSLATE_NOOP("Cataloguing", "Multi-volume set")},
    std::pair{W::Volume, QT_TRANSLATE_NOOP("Cataloguing", "Volume of a set")},
    std::pair{W::Article, QT_TRANSLATE_NOOP("Cataloguing", "Article")},
    std::pair{W::Serial, QT_TRANSLATE_NOOP("Cataloguing", "Serial")},
    std::pair{W::NewspaperIssue, QT_TRANSLATE_NOOP("Cataloguing", "Newspaper")},
    std::pair{W::Electronic, QT_TRANSLATE_NOOP("Cataloguing", "Electronic resource")},
    std::pair{W::Map, QT_TRANSLATE_NOOP("Cataloguing", "Map")},
    std::pair{W::Music, QT_TRANSLATE_NOOP("Cataloguing", "Sheet music")},
    std::pair{W::AudioVisual, QT_TRANSLATE_NOOP("Cataloguing", "Audio or video")},
};

constexpr std::array groups{
    std::pair{G::Isbn, QT_TRANSLATE_NOOP("Cataloguing", "ISBN, price, print run")},
    std::pair{G::Issn, QT_TRANSLATE_NOOP("Cataloguing", "ISSN")},
    std::pair{G::Language, QT_TRANSLATE_NOOP("Cataloguing", "Language")},
    std::pair{G::Country, QT_TRANSLATE_NOOP("Cataloguing", "Country of publication")},
    std::pair{G::Author, QT_TRANSLATE_NOOP("Cataloguing", "Author (heading)")},
    std::pair{G::CoAuthor, QT_TRANSLATE_NOOP("Cataloguing", "Co-author")},
    std::pair{G::OtherPerson, QT_TRANSLATE_NOOP("Cataloguing", "Editor, translator, compiler …")},
    std::pair{G::Body, QT_TRANSLATE_NOOP("Cataloguing", "Corporate author")},
    std::pair{G::OtherBody, QT_TRANSLATE_NOOP("Cataloguing", "Other corporate body")},
    std::pair{G::Title, QT_TRANSLATE_NOOP("Cataloguing", "Title and responsibility")},
    std::pair{G::OtherTitle, QT_TRANSLATE_NOOP("Cataloguing", "Variant title")},
    std::pair{G::Edition, QT_TRANSLATE_NOOP("Cataloguing", "Edition")},
    std::pair{G::Imprint, QT_TRANSLATE_NOOP("Cataloguing", "Imprint")},
    std::pair{G::Extent, QT_TRANSLATE_NOOP("Cataloguing", "Physical description")},
    std::pair{G::Series, QT_TRANSLATE_NOOP("Cataloguing", "Series")},
    std::pair{G::Frequency, QT_TRANSLATE_NOOP("Cataloguing", "Frequency")},
    std::pair{G::Numbering, QT_TRANSLATE_NOOP("Cataloguing", "Numbering")},
    std::pair{G::Scale, QT_TRANSLATE_NOOP("Cataloguing", "Scale")},
    std::pair{G::Presentation, QT_TRANSLATE_NOOP("Cataloguing", "Form of the score")},
    std::pair{G::Resource, QT_TRANSLATE_NOOP("Cataloguing", "Type of the electronic resource")},
    std::pair{G::Set, QT_TRANSLATE_NOOP("Cataloguing", "Set or serial it belongs to")},
    std::pair{G::Host, QT_TRANSLATE_NOOP("Cataloguing", "Document it is in")},
    std::pair{G::Note, QT_TRANSLATE_NOOP("Cataloguing", "Note")},
    std::pair{G::Bibliography, QT_TRANSLATE_NOOP("Cataloguing", "Bibliography note")},
    std::pair{G::Contents, QT_TRANSLATE_NOOP("Cataloguing", "Contents")},
    std::pair{G::Annotation, QT_TRANSLATE_NOOP("Cataloguing", "Annotation")},
    std::pair{G::SubjectPerson, QT_TRANSLATE_NOOP("Cataloguing", "Person as subject")},
    std::pair{G::Subject, QT_TRANSLATE_NOOP("Cataloguing", "Subject heading")},
    std::pair{G::SubjectPlace, QT_TRANSLATE_NOOP("Cataloguing", "Geographic heading")},
    std::pair{G::Keyword, QT_TRANSLATE_NOOP("Cataloguing", "Keywords")},
    std::pair{G::Udc, QT_TRANSLATE_NOOP("Cataloguing", "UDC")},
    std::pair{G::Bbk, QT_TRANSLATE_NOOP("Cataloguing", "BBK")},
    std::pair{G::Shelf, QT_TRANSLATE_NOOP("Cataloguing", "Call number")},
    std::pair{G::AuthorMark, QT_TRANSLATE_NOOP("Cataloguing", "Author mark")},
    std::pair{G::Url, QT_TRANSLATE_NOOP("Cataloguing", "Internet address")},
};

struct ElementWords {
    E element;
    const char* label;
    const char* help;
    const char* example;
};

constexpr ElementWords elements[] = {
    {E::Isbn, QT_TRANSLATE_NOOP("Cataloguing", "ISBN"),
     QT_TRANSLATE_NOOP("Cataloguing", "The number as printed, with or without hyphens; it can be scanned."),
     "978-601-200-123-5"},
    {E::Binding, QT_TRANSLATE_NOOP("Cataloguing", "Binding"),
     QT_TRANSLATE_NOOP("Cataloguing", "What stands behind the ISBN in brackets."),
     QT_TRANSLATE_NOOP("Cataloguing", "hardback")},
    {E::Price, QT_TRANSLATE_NOOP("Cataloguing", "Price"),
     QT_TRANSLATE_NOOP("Cataloguing", "The price of the edition; that of a copy stands with the copy."),
     QT_TRANSLATE_NOOP("Cataloguing", "1500 tenge")},
    {E::PrintRun, QT_TRANSLATE_NOOP("Cataloguing", "Print run"),
     QT_TRANSLATE_NOOP("Cataloguing", "How many were printed, digits alone."), "3000"},
    {E::Issn, QT_TRANSLATE_NOOP("Cataloguing", "ISSN"),
     QT_TRANSLATE_NOOP("Cataloguing", "Eight digits in two groups; the last one may be X."), "1234-5679"},
    {E::Language, QT_TRANSLATE_NOOP("Cataloguing", "Language of the text"),
     QT_TRANSLATE_NOOP("Cataloguing", "Three letters; Down shows the list. Several are parted by a semicolon."), "kaz"},
    {E::OriginalLanguage, QT_TRANSLATE_NOOP("Cataloguing", "Language of the original"),
     QT_TRANSLATE_NOOP("Cataloguing", "Of a translation: the language it was written in."), "rus"},
    {E::Country, QT_TRANSLATE_NOOP("Cataloguing", "Country of publication"),
     QT_TRANSLATE_NOOP("Cataloguing", "Two letters; Down shows the list."), "KZ"},
    {E::Name, QT_TRANSLATE_NOOP("Cataloguing", "Name"),
     QT_TRANSLATE_NOOP("Cataloguing", "Surname first; a name without a surname stays whole."),
     QT_TRANSLATE_NOOP("Cataloguing", "Auezov")},
    {E::Initials, QT_TRANSLATE_NOOP("Cataloguing", "Initials"),
     QT_TRANSLATE_NOOP("Cataloguing", "Of the given name and the patronymic."),
     QT_TRANSLATE_NOOP("Cataloguing", "M. O.")},
    {E::FullName, QT_TRANSLATE_NOOP("Cataloguing", "Full names"),
     QT_TRANSLATE_NOOP("Cataloguing", "Given name and patronymic in full."),
     QT_TRANSLATE_NOOP("Cataloguing", "Mukhtar Omarkhanuly")},
    {E::Dates, QT_TRANSLATE_NOOP("Cataloguing", "Years of life"),
     QT_TRANSLATE_NOOP("Cataloguing", "Tells people of one name from each other."), "1897–1961"},
    {E::Role, QT_TRANSLATE_NOOP("Cataloguing", "Role"),
     QT_TRANSLATE_NOOP("Cataloguing",
                       "What the person did: 340 editor, 730 translator, 220 compiler, 440 illustrator; "
                       "in MARC 21 a word."),
     "730"},
    {E::BodyName, QT_TRANSLATE_NOOP("Cataloguing", "Corporate body"),
     QT_TRANSLATE_NOOP("Cataloguing", "An organization that is responsible for the content."),
     QT_TRANSLATE_NOOP("Cataloguing", "National Bureau of Translations")},
    {E::BodyUnit, QT_TRANSLATE_NOOP("Cataloguing", "Subordinate unit"),
     QT_TRANSLATE_NOOP("Cataloguing", "A department or branch of the body."), ""},
    {E::Title, QT_TRANSLATE_NOOP("Cataloguing", "Title"),
     QT_TRANSLATE_NOOP("Cataloguing", "Title proper as on the title page; the only field a record cannot do without."),
     QT_TRANSLATE_NOOP("Cataloguing", "The Path of Abai")},
    {E::ParallelTitle, QT_TRANSLATE_NOOP("Cataloguing", "Parallel title"),
     QT_TRANSLATE_NOOP("Cataloguing", "The title in another language, from the title page."),
     QT_TRANSLATE_NOOP("Cataloguing", "Abai zholy")},
    {E::Material, QT_TRANSLATE_NOOP("Cataloguing", "Material designation"),
     QT_TRANSLATE_NOOP("Cataloguing", "The general material designation, without brackets."),
     QT_TRANSLATE_NOOP("Cataloguing", "Text")},
    {E::Subtitle, QT_TRANSLATE_NOOP("Cataloguing", "Other title information"),
     QT_TRANSLATE_NOOP("Cataloguing", "What explains the title: genre, purpose, readers."),
     QT_TRANSLATE_NOOP("Cataloguing", "an epic novel")},
    {E::PartNumber, QT_TRANSLATE_NOOP("Cataloguing", "Number of the part"),
     QT_TRANSLATE_NOOP("Cataloguing", "Volume, book or issue as written in the edition."),
     QT_TRANSLATE_NOOP("Cataloguing", "Book 1")},
    {E::PartTitle, QT_TRANSLATE_NOOP("Cataloguing", "Title of the part"),
     QT_TRANSLATE_NOOP("Cataloguing", "The title of this part alone."), QT_TRANSLATE_NOOP("Cataloguing", "Poems")},
    {E::Responsibility, QT_TRANSLATE_NOOP("Cataloguing", "Responsibility"),
     QT_TRANSLATE_NOOP("Cataloguing", "Authors as on the title page, in its words."),
     QT_TRANSLATE_NOOP("Cataloguing", "Mukhtar Auezov")},
    {E::OtherResponsibility, QT_TRANSLATE_NOOP("Cataloguing", "Further responsibility"),
     QT_TRANSLATE_NOOP("Cataloguing",
                       "Editors, translators, compilers, as printed. Several are parted by a semicolon."),
     QT_TRANSLATE_NOOP("Cataloguing", "compiled by K. Tazhibayeva")},
    {E::OtherTitle, QT_TRANSLATE_NOOP("Cataloguing", "Variant title"),
     QT_TRANSLATE_NOOP("Cataloguing", "Another title it is looked for by: of the cover, of the spine."), ""},
    {E::Edition, QT_TRANSLATE_NOOP("Cataloguing", "Edition statement"),
     QT_TRANSLATE_NOOP("Cataloguing", "As in the book, shortened by the rules."),
     QT_TRANSLATE_NOOP("Cataloguing", "2nd ed., enlarged")},
    {E::EditionResponsibility, QT_TRANSLATE_NOOP("Cataloguing", "Responsibility of the edition"),
     QT_TRANSLATE_NOOP("Cataloguing", "Who prepared this edition."), ""},
    {E::Place, QT_TRANSLATE_NOOP("Cataloguing", "Place of publication"),
     QT_TRANSLATE_NOOP("Cataloguing", "The city as printed. Several are parted by a semicolon."),
     QT_TRANSLATE_NOOP("Cataloguing", "Almaty")},
    {E::Publisher, QT_TRANSLATE_NOOP("Cataloguing", "Publisher"),
     QT_TRANSLATE_NOOP("Cataloguing", "The name without quotation marks. Several are parted by a semicolon."),
     QT_TRANSLATE_NOOP("Cataloguing", "Zhazushy")},
    {E::Year, QT_TRANSLATE_NOOP("Cataloguing", "Year"),
     QT_TRANSLATE_NOOP("Cataloguing", "Of a set its years; a serial that still appears ends with a dash."), "2009"},
    {E::Extent, QT_TRANSLATE_NOOP("Cataloguing", "Extent"),
     QT_TRANSLATE_NOOP("Cataloguing", "Pages of a book, the pages on which an article stands."),
     QT_TRANSLATE_NOOP("Cataloguing", "384 p.")},
    {E::Illustrations, QT_TRANSLATE_NOOP("Cataloguing", "Illustrations"),
     QT_TRANSLATE_NOOP("Cataloguing", "What is in it beside the text."),
     QT_TRANSLATE_NOOP("Cataloguing", "ill., portr.")},
    {E::Size, QT_TRANSLATE_NOOP("Cataloguing", "Size"),
     QT_TRANSLATE_NOOP("Cataloguing", "Height of the book in centimetres."), QT_TRANSLATE_NOOP("Cataloguing", "21 cm")},
    {E::Accompanying, QT_TRANSLATE_NOOP("Cataloguing", "Accompanying material"),
     QT_TRANSLATE_NOOP("Cataloguing", "What goes with it and can be taken out."), "1 CD-ROM"},
    {E::Series, QT_TRANSLATE_NOOP("Cataloguing", "Title of the series"),
     QT_TRANSLATE_NOOP("Cataloguing", "Without brackets; the number stands beside it."),
     QT_TRANSLATE_NOOP("Cataloguing", "Literary Monuments")},
    {E::SeriesNumber, QT_TRANSLATE_NOOP("Cataloguing", "Number in the series"),
     QT_TRANSLATE_NOOP("Cataloguing", "As printed."), QT_TRANSLATE_NOOP("Cataloguing", "no. 3")},
    {E::Frequency, QT_TRANSLATE_NOOP("Cataloguing", "Frequency"),
     QT_TRANSLATE_NOOP("Cataloguing", "How often it appears."), QT_TRANSLATE_NOOP("Cataloguing", "5 times a week")},
    {E::Numbering, QT_TRANSLATE_NOOP("Cataloguing", "Numbering"),
     QT_TRANSLATE_NOOP("Cataloguing", "The first and the last issue or year."),
     QT_TRANSLATE_NOOP("Cataloguing", "1951, no. 1–306")},
    {E::Scale, QT_TRANSLATE_NOOP("Cataloguing", "Scale"),
     QT_TRANSLATE_NOOP("Cataloguing", "The scale and the projection of a map."), "1:1 000 000"},
    {E::Presentation, QT_TRANSLATE_NOOP("Cataloguing", "Form of the score"),
     QT_TRANSLATE_NOOP("Cataloguing", "Score, parts, piano score."), QT_TRANSLATE_NOOP("Cataloguing", "Full score")},
    {E::Resource, QT_TRANSLATE_NOOP("Cataloguing", "Type of the resource"),
     QT_TRANSLATE_NOOP("Cataloguing", "Data, programs, and how much of them."), ""},
    {E::SetTitle, QT_TRANSLATE_NOOP("Cataloguing", "Title of the whole"),
     QT_TRANSLATE_NOOP("Cataloguing",
                       "Type some words and choose the record: its title, author and imprint are taken."),
     QT_TRANSLATE_NOOP("Cataloguing", "Collected Works")},
    {E::SetNumber, QT_TRANSLATE_NOOP("Cataloguing", "Number of the volume"),
     QT_TRANSLATE_NOOP("Cataloguing", "Its number in the set, as printed."),
     QT_TRANSLATE_NOOP("Cataloguing", "Vol. 2")},
    {E::SetControlNumber, QT_TRANSLATE_NOOP("Cataloguing", "Control number of the whole"),
     QT_TRANSLATE_NOOP("Cataloguing", "Filled in when the record is chosen; the two are linked by it."), ""},
    {E::HostTitle, QT_TRANSLATE_NOOP("Cataloguing", "Title of the document"),
     QT_TRANSLATE_NOOP("Cataloguing", "Type some words and choose the record: its title and imprint are taken."),
     QT_TRANSLATE_NOOP("Cataloguing", "Syr Boiy")},
    {E::HostAuthor, QT_TRANSLATE_NOOP("Cataloguing", "Author of the document"),
     QT_TRANSLATE_NOOP("Cataloguing", "The author of the book in which it stands."), ""},
    {E::HostPlace, QT_TRANSLATE_NOOP("Cataloguing", "Its place of publication"),
     QT_TRANSLATE_NOOP("Cataloguing", "Of a book; a journal goes without."),
     QT_TRANSLATE_NOOP("Cataloguing", "Almaty")},
    {E::HostPublisher, QT_TRANSLATE_NOOP("Cataloguing", "Its publisher"),
     QT_TRANSLATE_NOOP("Cataloguing", "Of a book; a journal goes without."), ""},
    {E::HostYear, QT_TRANSLATE_NOOP("Cataloguing", "Its year"),
     QT_TRANSLATE_NOOP("Cataloguing", "The year of the issue or of the book."), "2020"},
    {E::HostImprint, QT_TRANSLATE_NOOP("Cataloguing", "Its imprint"),
     QT_TRANSLATE_NOOP("Cataloguing", "Place, publisher and year of the document."),
     QT_TRANSLATE_NOOP("Cataloguing", "Almaty : Kazygurt, 2007")},
    {E::HostPart, QT_TRANSLATE_NOOP("Cataloguing", "Volume, issue, date"),
     QT_TRANSLATE_NOOP("Cataloguing", "Where in it: the number of the issue, the day of the newspaper."),
     QT_TRANSLATE_NOOP("Cataloguing", "18 February")},
    {E::HostControlNumber, QT_TRANSLATE_NOOP("Cataloguing", "Its control number"),
     QT_TRANSLATE_NOOP("Cataloguing", "Filled in when the record is chosen; the two are linked by it."), ""},
    {E::Note, QT_TRANSLATE_NOOP("Cataloguing", "Note"),
     QT_TRANSLATE_NOOP("Cataloguing", "What has no field of its own."), ""},
    {E::Bibliography, QT_TRANSLATE_NOOP("Cataloguing", "Bibliography note"),
     QT_TRANSLATE_NOOP("Cataloguing", "Where the list of literature stands."),
     QT_TRANSLATE_NOOP("Cataloguing", "Bibliography: p. 370–382")},
    {E::Contents, QT_TRANSLATE_NOOP("Cataloguing", "Contents"),
     QT_TRANSLATE_NOOP("Cataloguing", "Works in the book; they are found by a search, too."), ""},
    {E::Annotation, QT_TRANSLATE_NOOP("Cataloguing", "Annotation"),
     QT_TRANSLATE_NOOP("Cataloguing", "What it is about, in a few sentences."), ""},
    {E::Subject, QT_TRANSLATE_NOOP("Cataloguing", "Heading"),
     QT_TRANSLATE_NOOP("Cataloguing", "What it is about, as the catalogue words it: the list proposes what is there."),
     QT_TRANSLATE_NOOP("Cataloguing", "Kazakh literature")},
    {E::Subdivision, QT_TRANSLATE_NOOP("Cataloguing", "Subdivision"),
     QT_TRANSLATE_NOOP("Cataloguing", "Narrows the heading. Several are parted by a semicolon."),
     QT_TRANSLATE_NOOP("Cataloguing", "History")},
    {E::Keyword, QT_TRANSLATE_NOOP("Cataloguing", "Keywords"),
     QT_TRANSLATE_NOOP("Cataloguing", "Words it should be found by, parted by a semicolon."),
     QT_TRANSLATE_NOOP("Cataloguing", "Syr Darya; local history")},
    {E::Udc, QT_TRANSLATE_NOOP("Cataloguing", "UDC"),
     QT_TRANSLATE_NOOP("Cataloguing", "Class mark of the Universal Decimal Classification."), "821.512.122-31"},
    {E::Bbk, QT_TRANSLATE_NOOP("Cataloguing", "BBK"),
     QT_TRANSLATE_NOOP("Cataloguing", "Class mark of the Library-Bibliographic Classification."), "84(5Қаз)7-44"},
    {E::ShelfMark, QT_TRANSLATE_NOOP("Cataloguing", "Shelf class"),
     QT_TRANSLATE_NOOP("Cataloguing", "The class mark under which it stands on the shelf."), "84(5Қаз)"},
    {E::AuthorMark, QT_TRANSLATE_NOOP("Cataloguing", "Author mark"),
     QT_TRANSLATE_NOOP("Cataloguing", "The first letter of the heading and its number in the table."), "Ә 82"},
    {E::Url, QT_TRANSLATE_NOOP("Cataloguing", "Internet address"),
     QT_TRANSLATE_NOOP("Cataloguing", "The whole address."), "https://kitap.kz"},
    {E::UrlNote, QT_TRANSLATE_NOOP("Cataloguing", "Note on the address"),
     QT_TRANSLATE_NOOP("Cataloguing", "The day on which it was looked at."),
     QT_TRANSLATE_NOOP("Cataloguing", "viewed on 27.02.2020")},
};

constexpr std::array countries{
    std::pair{"KZ", QT_TRANSLATE_NOOP("Cataloguing", "Kazakhstan")},
    std::pair{"RU", QT_TRANSLATE_NOOP("Cataloguing", "Russia")},
    std::pair{"UZ", QT_TRANSLATE_NOOP("Cataloguing", "Uzbekistan")},
    std::pair{"KG", QT_TRANSLATE_NOOP("Cataloguing", "Kyrgyzstan")},
    std::pair{"TR", QT_TRANSLATE_NOOP("Cataloguing", "Türkiye")},
    std::pair{"CN", QT_TRANSLATE_NOOP("Cataloguing", "China")},
    std::pair{"MN", QT_TRANSLATE_NOOP("Cataloguing", "Mongolia")},
    std::pair{"UA", QT_TRANSLATE_NOOP("Cataloguing", "Ukraine")},
    std::pair{"BY", QT_TRANSLATE_NOOP("Cataloguing", "Belarus")},
    std::pair{"DE", QT_TRANSLATE_NOOP("Cataloguing", "Germany")},
    std::pair{"FR", QT_TRANSLATE_NOOP("Cataloguing", "France")},
    std::pair{"GB", QT_TRANSLATE_NOOP("Cataloguing", "United Kingdom")},
    std::pair{"US", QT_TRANSLATE_NOOP("Cataloguing", "United States")},
};

const ElementWords& of(E element) { return *std::ranges::find(elements, element, &ElementWords::element); }

} // namespace

QString words(W worksheet) {
    return Cataloguing::tr(std::ranges::find(worksheets, worksheet, &std::pair<W, const char*>::first)->second);
}

QString words(G group) {
    return Cataloguing::tr(std::ranges::find(groups, group, &std::pair<G, const char*>::first)->second);
}

QString words(E element) { return Cataloguing::tr(of(element).label); }
QString helpWords(E element) { return Cataloguing::tr(of(element).help); }
QString exampleOf(E element) {
    const char* const example = of(element).example;
    return *example ? Cataloguing::tr(example) : QString();
}

QString countryWords(const std::string& code) {
    for (const auto& [known, name] : countries) {
        if (code == known) return Cataloguing::tr(name);
    }
    return qs(code);
}

QString words(const catalogue::FormalFault& fault) {
    using What = catalogue::FormalFault::What;
    const QString value = qs(fault.value);
    switch (fault.what) {
    case What::Missing:
        return Cataloguing::tr("%1 is missing.").arg(words(fault.element));
    case What::IsbnWrong:
        return Cataloguing::tr("%1 is no ISBN.").arg(value);
    case What::IsbnCheckDigit:
        return Cataloguing::tr("The check digit of the ISBN %1 is wrong.").arg(value);
    case What::IssnCheckDigit:
        return Cataloguing::tr("%1 is no right ISSN.").arg(value);
    case What::YearNotRead:
        return Cataloguing::tr("There is no year in “%1”.").arg(value);
    case What::YearAhead:
        return Cataloguing::tr("The year lies ahead: %1.").arg(value);
    case What::LanguageUnknown:
        return Cataloguing::tr("%1 is no code of a language.").arg(value);
    case What::CountryUnknown:
        return Cataloguing::tr("%1 is no code of a country.").arg(value);
    case What::LetterOfKazakh:
        return Cataloguing::tr("The title has Kazakh letters, the language is Russian: “%1”.").arg(value);
    }
    return {};
}

QString words(const catalogue::MarcLineFault& fault) {
    using What = catalogue::MarcLineFault::What;
    const auto in = [&](const QString& what) { return Cataloguing::tr("Line %1: %2").arg(fault.line).arg(what); };
    switch (fault.what) {
    case What::Tag:
        return in(Cataloguing::tr("it begins with no tag of three digits."));
    case What::Indicators:
        return in(Cataloguing::tr("behind the tag stand two indicators and a blank, # for none."));
    case What::SubfieldCode:
        return in(Cataloguing::tr("behind $ stands the code of a subfield."));
    case What::Escape:
        return in(Cataloguing::tr("a brace is written {lcub}, a dollar sign {dollar}."));
    case What::Leader:
        return in(Cataloguing::tr("a record has one leader of 24 characters."));
    }
    return {};
}

QString words(const catalogue::AddRecordRefusal& refusal) { return std::visit(Cataloguing(), refusal); }
QString words(const catalogue::EditRecordRefusal& refusal) { return std::visit(Cataloguing(), refusal); }
QString words(const catalogue::RemoveRecordRefusal& refusal) { return std::visit(Cataloguing(), refusal); }
QString words(const catalogue::AuthorMarkRefusal& refusal) { return std::visit(Cataloguing(), refusal); }

} // namespace kitapdar
