#include "ui/administration/AdministrationPage.h"

#include "ui/administration/CalendarSection.h"
#include "ui/administration/KeysSection.h"
#include "ui/administration/LibrarySection.h"
#include "ui/administration/LinksSection.h"
#include "ui/administration/ListSections.h"
#include "ui/administration/PlaceSections.h"
#include "ui/administration/RecipientsSection.h"
#include "ui/administration/RetentionSection.h"
#include "ui/administration/RulesSection.h"
#include "ui/administration/StaffSections.h"
#include "ui/administration/TargetsSection.h"
#include "ui/administration/TermsSection.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FrontStack.h"

#include <QHBoxLayout>
#include <QListWidget>

#include <algorithm>
#include <array>

namespace kitapdar::ui {

namespace {

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Administration")};

struct PartCommand {
    const char* name;
    Phrase text;
    const char* also;
};

constexpr std::array parts = {
    PartCommand{"library",
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Name of the library")},
                "slips листок парақша талон түбіртек"},
    PartCommand{
        "places", {"Actions", QT_TRANSLATE_NOOP("Actions", "Places and branches")}, "departments отделы бөлімдер"},
    PartCommand{"desks", {"Actions", QT_TRANSLATE_NOOP("Actions", "Desks of the library")}, "кафедры кафедралар"},
    PartCommand{"rules", {"Actions", QT_TRANSLATE_NOOP("Actions", "Loan rules")}, "term limit срок лимит мерзім"},
    PartCommand{
        "calendar", {"Actions", QT_TRANSLATE_NOOP("Actions", "Calendar and holidays")}, "closed праздники мереке"},
    PartCommand{"categories", {"Actions", QT_TRANSLATE_NOOP("Actions", "Reader categories")}, "санаттар"},
    PartCommand{
        "series", {"Actions", QT_TRANSLATE_NOOP("Actions", "Number series")}, "inventory инвентарь түгендеу voided"},
    PartCommand{"content", {"Actions", QT_TRANSLATE_NOOP("Actions", "Content groups")}, "BBK UDC ББК УДК КБЖ ӘОЖ"},
    PartCommand{"terms",
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Terms of the books of account")},
                "KSU КСУ kinds sources reasons виды источники причины түрлер себептер"},
    PartCommand{"targets",
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Other catalogues to ask")},
                "Z39.50 SRU ISBN заимствование каталоги каталогтар"},
    PartCommand{"staff",
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Staff and their accounts")},
                "users badge сотрудники персонал қызметкерлер"},
    PartCommand{
        "roles", {"Actions", QT_TRANSLATE_NOOP("Actions", "Roles and permissions")}, "rights права құқықтар рөлдер"},
    PartCommand{
        "grants", {"Actions", QT_TRANSLATE_NOOP("Actions", "Who has which role")}, "grant access доступ рұқсат"},
    PartCommand{"keys",
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Key of the readers' data")},
                "recovery sheet IIN ИИН ЖСН ключ кілт passphrase"},
    PartCommand{"recipients",
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Encrypted backups")},
                "age recipients шифрование шифрлау"},
    PartCommand{"retention",
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Terms of retention of readers' data")},
                "forget nightly сроки хранения сақтау мерзімі"},
    PartCommand{
        "elsewhere", {"Actions", QT_TRANSLATE_NOOP("Actions", "This desk and its connection")}, "sound звук дыбыс"},
};

std::vector<PartLink> linksElsewhere() {
    return {{QStringLiteral("catalogue.names"), [] { return Administration::tr("Forms of names"); },
             [] { return Administration::tr("Names that find each other in searches."); }},
            {QStringLiteral("desk.sounds"), [] { return Administration::tr("Sounds of the desk"); },
             [] { return Administration::tr("On or off at this desk."); }},
            {QStringLiteral("look.theme"), [] { return Administration::tr("Appearance"); },
             [] { return Administration::tr("Light, dark or high contrast, at this desk."); }},
            {QStringLiteral("window.operator"), [] { return Administration::tr("Who works here"); },
             [] { return Administration::tr("The name and the desk that stand in the journal."); }},
            {QStringLiteral("library.connection"), [] { return Administration::tr("Library and connection"); },
             [] { return Administration::tr("Which library this desk works in, and how it is reached."); }}};
}

} // namespace

PageDescription AdministrationPage::description() {
    return {QStringLiteral("administration"), {}, Icon::Settings, [] { return tr("Administration"); }};
}

AdministrationPage::AdministrationPage(const Context& context, QWidget* parent)
    : Page(description(), parent), m_context(context), m_list(new QListWidget), m_stack(new FrontStack) {
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    add(new LibrarySection(context));
    add(new PlacesSection(context));
    add(new DesksSection(context));
    add(new RulesSection(context));
    add(new CalendarSection(context));
    add(new CategoriesSection(context));
    add(new SeriesSection(context));
    add(new ContentSection(context));
    add(new TermsSection(context));
    add(new TargetsSection(context));
    add(new AccountsSection(context));
    add(new RolesSection(context));
    add(new GrantsSection(context));
    add(new KeysSection(context));
    add(new RecipientsSection(context));
    add(new RetentionSection(context));
    add(new LinksSection(
        context, QStringLiteral("elsewhere"), [] { return Administration::tr("This desk"); },
        [] { return Administration::tr("What is set for this desk alone, and what has a place of its own."); },
        linksElsewhere()));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepWorded(this, [this] {
        m_list->setAccessibleName(tr("Parts of the administration"));
        for (std::size_t i = 0; i < m_sections.size(); ++i)
            m_list->item(static_cast<int>(i))->setText(m_sections[i]->title());
        fitList();
    });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int number) {
        show(number);
        Q_EMIT moved();
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { takeFocus(); });
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(0);
}

void AdministrationPage::add(Section* section) {
    m_sections.push_back(section);
    m_stack->addWidget(section);
    m_list->addItem(section->title());
}

void AdministrationPage::show(int number) {
    if (number >= 0 && number < m_list->count())
        m_stack->setCurrentWidget(m_sections[static_cast<std::size_t>(number)]);
}

Section& AdministrationPage::current() const {
    const auto found = std::ranges::find(m_sections, m_stack->currentWidget());
    return found == m_sections.end() ? *m_sections.front() : **found;
}

Section* AdministrationPage::section(const QString& name) const {
    const auto found = std::ranges::find(m_sections, name, &Section::name);
    return found == m_sections.end() ? nullptr : *found;
}

void AdministrationPage::open(const Link& link) {
    const auto found = std::ranges::find(m_sections, link.text, &Section::name);
    if (found != m_sections.end()) {
        const int number = static_cast<int>(found - m_sections.begin());
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(number);
        show(number);
    }
    takeFocus();
}

Link AdministrationPage::here() const { return {id(), std::nullopt, current().name()}; }

bool AdministrationPage::takeFocus() {
    current().takeFocus();
    return true;
}

bool AdministrationPage::edit() { return current().edit(); }
bool AdministrationPage::save() { return current().save(); }

void AdministrationPage::applyLook(const Look& look) {
    const int side = look.px(space::l);
    layout()->setContentsMargins(side, look.px(space::m), side, side);
    layout()->setSpacing(side);
    fitList();
}

/// As wide as the longest name in this language, as far as the part beside it has room.
void AdministrationPage::fitList() {
    const Look look = lookOf(this);
    const QFontMetrics metrics(look.font());
    int names = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        names = std::max(names, metrics.horizontalAdvance(item->text()));
        item->setSizeHint(QSize(1, look.px(size::row)));
        item->setToolTip(item->text());
    }
    constexpr int least = 160; // px at 100 %
    constexpr int share = 4;
    const int most = std::max(look.px(least), width() / share);
    m_list->setFixedWidth(std::clamp(names + look.px(space::xl + space::m), look.px(least), most));
}

void AdministrationPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitList();
}

void AdministrationPage::addActions(const Context& context, const PageOf<AdministrationPage>&) {
    for (const PartCommand& part : parts) {
        const QString name = QString::fromLatin1(part.name);
        context.actions.add(command(context.languages, QStringLiteral("administration.") + name, category, part.text,
                                    {}, Icon::Settings, {QString::fromUtf8(part.also)}),
                            [&navigator = context.navigator, name] {
                                navigator.open(Link{QStringLiteral("administration"), std::nullopt, name});
                            });
    }
}

} // namespace kitapdar::ui
