#include "ui/figures/DayPage.h"

#include "core/library/Library.h"
#include "core/reports/DayQueries.h"
#include "core/visits/VisitService.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/models/PlaceList.h"
#include "ui/settings/Settings.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Commands.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/FigureWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Figures")};
constexpr int betweenReads = 1500; // ms
constexpr int mostVisitors = 500;  // at once, by hand

struct CellWords {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const std::string& text) const { return qs(text); }
    QString operator()(std::int64_t number) const { return numberText(number); }
    QString operator()(Money money) const { return moneyText(money); }
    QString operator()(Day day) const { return dayText(day); }
};

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(DayPage)

public:
    static std::vector<Column<DayRow>> all() {
        return {{{QStringLiteral("part"), [] { return tr("Part"); }, Qt::AlignLeft, {}, 220, false},
                 [](const DayRow& row) { return row.part(); },
                 {},
                 {}},
                {{QStringLiteral("what"), [] { return tr("What"); }, Qt::AlignLeft, {}, 380},
                 [](const DayRow& row) { return row.what(); },
                 [](const DayRow& row) {
                     return row.isHead ? std::optional(CellMark{Icon::ChevronDown, Tone::Accent}) : std::nullopt;
                 },
                 {}},
                {{QStringLiteral("number"), [] { return tr("How many"); }, Qt::AlignRight, {}, 140},
                 [](const DayRow& row) { return std::visit(CellWords(), row.value); },
                 [](const DayRow& row) {
                     return row.needsLook ? std::optional(CellMark{Icon::Attention, Tone::Attention}) : std::nullopt;
                 },
                 [](const DayRow& row) { return row.value; }}};
    }
};

} // namespace

PageDescription DayPage::description() {
    return {QStringLiteral("day"), {}, Icon::Report, [] { return tr("Day sheet"); }};
}

DayPage::DayPage(const Context& context, QWidget* parent)
    : Page(description(), parent),
      m_context(context),
      m_model(Columns::all(), [](const DayRow& row) { return row.id; }),
      m_before(makeButton([] { return tr("Day before"); }, Icon::ChevronLeft)),
      m_day(new QLineEdit),
      m_after(makeButton([] { return tr("Day after"); }, Icon::ChevronRight)),
      m_places(new PlaceList(context, this)),
      m_place(new QComboBox),
      m_visitors(new QSpinBox),
      m_addVisitors(makeButton([] { return tr("Add visits"); }, Icon::Plus)),
      m_title(new Label({}, Type::Title)),
      m_message(new Label({}, Type::Body, Tone::Attention)),
      m_table(new DataTable(QStringLiteral("day.sheet"), m_model, memoryIn(context.settings))) {
    m_model.readBy([this] { read(); });
    m_day->setObjectName(QStringLiteral("day-day"));
    m_day->addAction(iconOf(Icon::Calendar, Tone::Secondary), QLineEdit::LeadingPosition);
    m_day->setClearButtonEnabled(true); // back to today
    m_place->setObjectName(QStringLiteral("day-place"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_visitors->setObjectName(QStringLiteral("day-visitors"));
    m_addVisitors->setObjectName(QStringLiteral("day-add-visits"));
    m_visitors->setRange(1, mostVisitors);
    m_message->setWordWrap(true);
    m_message->hide();
    auto* days = new FlowLayout;
    days->addWidget(m_title);
    for (QWidget* each :
         {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_after)})
        days->addWidget(each);
    days->addWidget(m_place);
    auto* strip = new FlowLayout;
    strip->addWidget(m_visitors);
    strip->addWidget(m_addVisitors);
    for (const visits::ReferenceKind kind : visits::allReferenceKinds) {
        QPushButton* const button = makeButton([kind] { return tr("Reference: %1").arg(words(kind)); }, Icon::Plus);
        button->setObjectName(QStringLiteral("day-reference-") + qs(std::string(visits::code(kind))));
        keepPermitted(context.actions, *button, Permission::ReportEnter);
        connect(button, &QPushButton::clicked, this, [this, kind] { addReference(kind); });
        m_references.push_back(button);
        strip->addWidget(button);
    }
    keepPermitted(context.actions, *m_addVisitors, Permission::ReportEnter);
    auto* column = new QVBoxLayout(this);
    column->addLayout(days);
    column->addLayout(strip);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
    readKeys(*m_day, KeysRead::Numbers);
    readKeys(*m_visitors);
    connect(m_day, &QLineEdit::textChanged, this, &DayPage::read);
    connect(m_places, &PlaceList::changed, this, [this] {
        offerPlaces();
        if (isVisible()) read();
    });
    connect(m_place, &QComboBox::activated, this, [this] {
        m_context.settings.setNote(placeNote(), m_place->currentData().toString());
        read();
    });
    connect(m_addVisitors, &QPushButton::clicked, this, &DayPage::addVisitors);
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenReads);
    connect(&m_soon, &QTimer::timeout, this, &DayPage::read);
    connect(&context.changes, &Changes::committed, this, [this] {
        if (isVisible() && !m_soon.isActive()) m_soon.start();
    });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { word(); });
}

void DayPage::open(const Link&) {
    read();
    takeFocus();
}

bool DayPage::takeFocus() {
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

bool DayPage::filter() {
    m_day->setFocus(Qt::ShortcutFocusReason);
    m_day->selectAll();
    return true;
}

void DayPage::step(int days) {
    const Day today = m_context.library.clock().today();
    const Day shown = dayFrom(m_day->text(), today).value_or(today).plusDays(days);
    m_day->setText(shown == today ? QString() : dayText(shown)); // reads
}

void DayPage::read() {
    m_soon.stop();
    const Day today = m_context.library.clock().today();
    const QString typed = m_day->text().trimmed();
    const auto day = typed.isEmpty() ? std::optional(today) : dayFrom(typed, today);
    m_message->setVisible(!day.has_value());
    if (!day) return m_message->setWords([] { return tr("There is no such day."); });
    const std::string code = utf8(m_place->currentData().toString());
    const auto place = code.empty() ? std::nullopt : std::optional(code);
    m_model.awaitRows();
    m_context.library.read(&catalogue::ContentGroupService::list)
        .then(this, [this, wanted = *day, place](const Result<std::vector<catalogue::ContentGroup>>& groups) {
            if (groups) m_groups = *groups;
            m_context.library.read(&reports::DayQueries::sheet, wanted, place)
                .then(this, [this](const Result<reports::DaySheet, Refusal<>>& sheet) {
                    m_message->setVisible(!sheet.has_value());
                    if (sheet) return show(*sheet);
                    if (const Fault* fault = faultIn(sheet.error())) return notRead(*fault);
                    m_message->setWords([why = sheet.error()] { return words(why); });
                });
        });
}

/// The figures of another day, or of before, are not those that were asked for.
void DayPage::notRead(const Fault& fault) {
    m_message->hide();
    m_sheet.reset();
    m_model.clear();
    m_model.fail(fault);
    word();
}

void DayPage::show(const reports::DaySheet& sheet) {
    m_sheet = sheet;
    m_model.setRows(dayRows(sheet, m_groups, m_context.languages));
    word();
}

void DayPage::noteVisit() {
    const Page* page = m_context.navigator.current();
    const auto shown = page ? page->shownReader() : std::nullopt;
    if (!shown)
        return m_context.announcer.tell(
            Tone::Info, [] { return tr("Scan the reader's card first: the visit is noted for whoever stands here."); });
    m_context.library.write(&visits::VisitService::noteVisit, readers::ReaderId(shown->id), visits::Purpose::Library)
        .then(this, [this](const Result<visits::Noted, visits::VisitRefusal>& noted) {
            if (!noted) return m_context.announcer.tell(Tone::Info, [why = noted.error()] { return words(why); });
            m_context.announcer.done([card = qs(noted->card)] { return tr("Visit noted: card %1.").arg(card); },
                                     Undo::Offered);
        });
}

void DayPage::addVisitors() {
    const int n = m_visitors->value();
    m_context.library.write(&visits::VisitService::addTally, std::int64_t{n}, visits::Purpose::Library)
        .then(this, [this](const Result<visits::Visit, visits::VisitRefusal>& added) {
            if (!added) return m_context.announcer.tell(Tone::Refused, [why = added.error()] { return words(why); });
            m_visitors->setValue(1);
            m_context.announcer.done([n = added->n] { return tr("Visits noted: %1.").arg(numberText(n)); },
                                     Undo::Offered);
            read();
        });
}

void DayPage::addReference(visits::ReferenceKind kind) {
    visits::Reference reference;
    reference.kind = kind;
    m_context.library.write(&visits::VisitService::addReference, reference)
        .then(this, [this](const Result<visits::Reference, visits::ReferenceRefusal>& added) {
            if (!added) return m_context.announcer.tell(Tone::Refused, [why = added.error()] { return words(why); });
            m_context.announcer.done([kind = added->kind] { return tr("Reference noted: %1.").arg(words(kind)); },
                                     Undo::Offered);
            read();
        });
}

QString DayPage::placeNote() const { return QStringLiteral("day-place/") + qs(m_context.library.address().shown()); }

void DayPage::offerPlaces() {
    const QSignalBlocker quiet(m_place);
    m_place->clear();
    m_place->addItem(tr("The whole library"), QString());
    for (const places::PlaceRow& each : m_places->tree())
        m_place->addItem(nameOf(each.place, m_context.languages.current()), qs(each.place.code));
    m_place->setCurrentIndex(std::max(0, m_place->findData(m_context.settings.note(placeNote()))));
    m_place->setAccessibleName(tr("Place"));
    m_place->setToolTip(tr("Place"));
}

void DayPage::applyLook(const Look& look) {
    layout()->setContentsMargins(look.px(space::l), look.px(space::s), look.px(space::l), look.px(space::s));
    layout()->setSpacing(look.px(space::m));
}

void DayPage::word() {
    const Day day = m_sheet ? m_sheet->on : m_context.library.clock().today();
    offerPlaces();
    QString title = tr("Day sheet of %1").arg(dayText(day));
    if (m_sheet && m_sheet->place) title += QStringLiteral(" · ") + m_places->of(*m_sheet->place);
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_day->setAccessibleName(tr("Day"));
    m_day->setToolTip(tr("Day"));
    m_day->setPlaceholderText(dayText(m_context.library.clock().today()));
    m_visitors->setAccessibleName(tr("Number of visits without names"));
    m_model.retranslate();
}

void DayPage::addActions(const Context& context, const PageOf<DayPage>& page) {
    const Languages& languages = context.languages;
    context.actions.add(command(languages, QStringLiteral("day.open"), category,
                                {"Actions", QT_TRANSLATE_NOOP("Actions", "Day sheet")}, Qt::Key_F11, Icon::Report),
                        [&navigator = context.navigator] { navigator.open(QStringLiteral("day")); });
    context.actions.add(
        command(languages, QStringLiteral("visit.note"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Visit without a loan")}, Qt::CTRL | Qt::Key_O, Icon::Reader),
        [page] { page().noteVisit(); });
}

} // namespace kitapdar::ui
