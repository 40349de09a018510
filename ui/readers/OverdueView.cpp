#include "ui/readers/OverdueView.h"

#include "core/circulation/ReminderService.h"
#include "core/library/ChangedRow.h"
#include "core/library/Library.h"
#include "core/media/PdfRenderer.h"
#include "core/places/PlaceQueries.h"
#include "core/readers/ReaderQueries.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/input/PermittedWidget.h"
#include "ui/readers/RevealRow.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/Link.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/OverdueWords.h"
#include "wording/PaperWords.h"
#include "wording/PlaceWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr std::array orders{circulation::OverdueOrder::ByDate, circulation::OverdueOrder::ByPlace,
                            circulation::OverdueOrder::ByInstitution};

constexpr std::size_t runsShown = 6; // in the menu; older ones are made from the lines

using Written = Result<documents::Rendered, documents::DocumentRefusal>;

/// All letters, each in a file of its own.
Written writeAll(const std::vector<circulation::ReminderLetter>& letters, const PaperHead& head, Language language,
                 Day today, const std::filesystem::path& folder, Library& library, jobs::Progress& progress) {
    documents::Rendered all;
    for (const circulation::ReminderLetter& letter : letters) {
        const std::string name = "reminder-" + std::to_string(letter.step) + "-" + letter.card + ".pdf";
        TRY(const auto one,
            documents::writeDocument(folder / name, library.address(), reminderLetter(letter, head, today, language),
                                     media::PdfRenderer(), progress));
        all.rows += one.rows;
        all.pages += one.pages;
    }
    return all;
}

} // namespace

OverdueView::OverdueView(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_papers(new PaperPrinting(context, this)),
      m_order(new QComboBox),
      m_institution(makeFilterField([] { return tr("Place of study or work"); })),
      m_place(new QComboBox),
      m_remind(new QPushButton),
      m_menu(new QMenu(m_remind)),
      m_phone(makeButton([] { return tr("Phone…"); })),
      m_revealed(new RevealRow(context)),
      m_count(new Label({}, Type::Body, Tone::Secondary)),
      m_list(new LineList) {
    setObjectName(QStringLiteral("overdue"));
    m_institution->setObjectName(QStringLiteral("overdue-institution"));
    m_place->setObjectName(QStringLiteral("overdue-place"));
    m_remind->setObjectName(QStringLiteral("overdue-remind"));
    m_list->setObjectName(QStringLiteral("overdue-list"));
    m_remind->setMenu(m_menu);
    m_remind->setAutoDefault(false);
    keepPermitted(context.actions, *m_remind, Permission::LoanLend);
    m_phone->setObjectName(QStringLiteral("overdue-phone"));
    m_phone->setAutoDefault(false);
    keepPermitted(context.actions, *m_phone, Permission::ReaderReveal);
    auto* back = makeIconButton(Icon::ArrowLeft, [] { return tr("Back to the readers (Esc)"); });
    auto* head = new Label({}, Type::Title, Tone::Normal, true);
    head->setWords([] { return tr("Overdue books"); });
    auto* top = new QHBoxLayout;
    top->addWidget(back);
    top->addWidget(head, 1);
    top->addWidget(m_count);
    auto* tools = new FlowLayout;
    tools->addWidget(m_order);
    tools->addWidget(m_institution);
    tools->addWidget(m_place);
    tools->addWidget(m_remind);
    tools->addWidget(m_phone);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addLayout(tools);
    column->addWidget(m_revealed);
    column->addWidget(m_list, 1);
    connect(back, &QToolButton::clicked, this, &OverdueView::leaveRequested);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] { read(); });
    connect(m_place, &QComboBox::currentIndexChanged, this, [this] { read(); });
    connect(m_institution, &QLineEdit::editingFinished, this, [this] { read(); });
    connect(m_phone, &QPushButton::clicked, this, &OverdueView::showPhone);
    // Whose phone it is must never be in doubt.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, m_revealed, &RevealRow::conceal);
    connect(m_list, &LineList::againWanted, this, &OverdueView::read);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { fillMenu(); });
    connect(m_list, &LineList::opened, this, [this](std::int64_t loan) {
        const auto found =
            std::ranges::find_if(m_loans, [&](const auto& each) { return each.row.loan.id.value == loan; });
        if (found != m_loans.end() && !found->isHidden)
            m_context.navigator.open(Link{QStringLiteral("reader"), found->reader.value, {}});
    });
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto ours = [](const ChangedRow& row) {
            return row.subject == Subject::Loan || row.subject == Subject::Reminder;
        };
        if (isVisible() && std::ranges::any_of(rows, ours)) read();
        const auto places = [](const ChangedRow& row) { return row.subject == Subject::Place; };
        if (std::ranges::any_of(rows, places)) readPlaces();
    });
    keepStyled(this, [this](const Look& look) {
        layout()->setContentsMargins(look.px(space::l), look.px(space::s), look.px(space::l), look.px(space::s));
        layout()->setSpacing(look.px(space::m));
        fitFields();
    });
    keepWorded(this, [this] { word(); });
    readPlaces();
}

void OverdueView::readPlaces() {
    m_context.library.read(&places::PlaceQueries::tree)
        .then(this, [this](const Result<std::vector<places::PlaceRow>>& tree) {
            if (!tree) return;
            m_places.clear();
            for (const places::PlaceRow& each : *tree) m_places.push_back(each.place);
            word();
        });
}

circulation::OverdueFilter OverdueView::filter() const {
    circulation::OverdueFilter filter;
    filter.institution = utf8(m_institution->text().trimmed());
    filter.place = utf8(m_place->currentData().toString());
    return filter;
}

void OverdueView::read() {
    const int asked = ++m_asked;
    const auto order = orders.at(static_cast<std::size_t>(std::max(0, m_order->currentIndex())));
    m_context.library.read(&circulation::ReminderService::overdue, filter(), order, shownAtMost)
        .then(this, [this, asked](const Result<std::vector<circulation::OverdueLoan>>& loans) {
            if (asked != m_asked) return;
            m_isRead = loans.has_value();
            m_fault = loans ? std::nullopt : std::optional(loans.error());
            m_loans = loans ? *loans : std::vector<circulation::OverdueLoan>();
            word();
        });
    readRuns();
}

void OverdueView::readRuns() {
    m_context.library.read(&circulation::ReminderService::written, filter())
        .then(this, [this, asked = m_asked](const Result<std::vector<circulation::ReminderRun>>& runs) {
            if (asked == m_asked && runs) m_runs = *runs; // a fault is told with the list
        });
}

void OverdueView::takeFocus() { m_list->setFocus(Qt::OtherFocusReason); }

const circulation::OverdueLoan* OverdueView::chosen() const {
    const auto id = m_list->currentId();
    const auto found = std::ranges::find_if(m_loans, [&](const auto& each) { return each.row.loan.id.value == id; });
    return found == m_loans.end() ? nullptr : &*found;
}

void OverdueView::showPhone() {
    const auto id = m_list->currentId();
    const circulation::OverdueLoan* const found = chosen();
    if (!found) return m_context.announcer.tell(Tone::Info, [] { return tr("Choose a book of the list first."); });
    if (found->isHidden)
        return m_context.announcer.tell(Tone::Info, [] { return tr("The data of this reader are blocked."); });
    m_context.library.read(&readers::ReaderQueries::byId, found->reader)
        .then(this, [this, id](const Result<std::optional<readers::Reader>>& reader) {
            if (!reader) return m_context.announcer.fault(reader.error());
            if (*reader && id == m_list->currentId()) m_revealed->ask(**reader);
        });
}

void OverdueView::addLetters(const QString& text, const MakeLetters& make) {
    addPaperTargets(*m_menu->addMenu(text),
                    [this, make](PaperTarget target, Language language) { begin(make, target, language); });
}

void OverdueView::fillMenu() {
    m_menu->clear();
    for (int step = 1; step <= circulation::reminderSteps; ++step) {
        addLetters(tr("Reminder %1").arg(step),
                   [this, step](Language language, const QString& folder) { remind(step, language, folder); });
    }
    const auto addOnceMore = [this](const QString& text, const circulation::WrittenReminders& which) {
        addLetters(
            text, [this, which](Language language, const QString& folder) { remindOnceMore(which, language, folder); });
    };
    if (!m_runs.empty()) m_menu->addSeparator();
    for (std::size_t i = 0; i < std::min(m_runs.size(), runsShown); ++i) {
        const circulation::ReminderRun& run = m_runs[i];
        addOnceMore(tr("Once more: reminder %1 of %2, letters: %3")
                        .arg(numberText(run.step), dayText(run.on), numberText(run.letters)),
                    {run.step, run.on, std::nullopt});
    }
    const circulation::OverdueLoan* const loan = chosen();
    if (!loan || loan->reminded == 0 || loan->isHidden) return;
    addOnceMore(tr("Once more to the chosen reader"), {std::nullopt, std::nullopt, loan->reader});
}

void OverdueView::begin(const MakeLetters& make, PaperTarget target, Language language) {
    if (target == PaperTarget::Printer) return make(language, {});
    m_context.dialogs.chooseFolder(*this, {tr("Where the letters are written"), {}, documentsFolder(), {}},
                                   [make, language](const QString& folder) {
                                       if (!folder.isEmpty()) make(language, folder);
                                   });
}

void OverdueView::remind(int step, Language language, const QString& folder) {
    using Letters = Result<std::vector<circulation::ReminderLetter>, circulation::ReminderRefusal>;
    m_context.library.write(&circulation::ReminderService::remind, step, filter(), circulation::ReminderWay::Letter)
        .then(this, [this, language, folder](const Letters& letters) {
            if (!letters) return m_context.announcer.tell(Tone::Refused, [no = letters.error()] { return words(no); });
            m_letters = *letters;
            makeLetters(language, folder);
        });
}

void OverdueView::remindOnceMore(const circulation::WrittenReminders& which, Language language, const QString& folder) {
    using Letters = Result<std::vector<circulation::ReminderLetter>, circulation::ReminderRefusal>;
    m_context.library.read(&circulation::ReminderService::onceMore, which, filter())
        .then(this, [this, language, folder](const Letters& letters) {
            if (!letters) return m_context.announcer.tell(Tone::Refused, [no = letters.error()] { return words(no); });
            m_letters = *letters;
            makeLetters(language, folder);
        });
}

QString OverdueView::wayToLetters() {
    return tr("The reminders are entered; the letters are made again under “Write letters…”, “Once more”.");
}

void OverdueView::makeLetters(Language language, const QString& folder) {
    m_papers->withHead(language, [this, language, folder](const PaperHead& head) {
        folder.isEmpty() ? printLetters(head, language) : writeLetters(head, language, folder);
    });
}

void OverdueView::printLetters(const PaperHead& head, Language language) {
    const Day today = m_context.library.clock().today();
    std::vector<documents::Document> papers;
    for (const circulation::ReminderLetter& each : m_letters)
        papers.push_back(reminderLetter(each, head, today, language));
    m_papers->print(std::move(papers), &OverdueView::wayToLetters);
}

void OverdueView::writeLetters(const PaperHead& head, Language language, const QString& folder) {
    const auto count = std::ssize(m_letters);
    m_context.jobs
        .start([] { return tr("Letters about overdue books"); },
               [letters = m_letters, head, language, today = m_context.library.clock().today(),
                &library = m_context.library,
                path = std::filesystem::path(folder.toStdU16String())](jobs::Progress& progress) -> Written {
                   return writeAll(letters, head, language, today, path, library, progress);
               })
        .then(this, [this, count](const Written& written) {
            if (!written) {
                return m_context.announcer.tell(Tone::Refused, [no = written.error()]() -> QString {
                    return words(no) + QLatin1Char(' ') + wayToLetters();
                });
            }
            m_context.announcer.done([count] { return tr("Letters written: %1.").arg(numberText(count)); });
        });
}

void OverdueView::wordPlaces() {
    const QSignalBlocker quiet(m_place);
    const QVariant chosen = m_place->currentData();
    m_place->clear();
    m_place->addItem(tr("All places"), QString());
    for (const places::Place& each : m_places)
        m_place->addItem(nameOf(each, m_context.languages.current()), qs(each.code));
    m_place->setCurrentIndex(std::max(0, m_place->findData(chosen)));
    m_place->setAccessibleName(tr("Place"));
}

/// What a field asks for is read whole, in every language.
void OverdueView::fitFields() {
    const QFontMetrics metrics = m_institution->fontMetrics();
    m_institution->setMinimumWidth(metrics.horizontalAdvance(m_institution->placeholderText()) +
                                   3 * metrics.height()); // the glass and the cross
}

void OverdueView::word() {
    {
        const QSignalBlocker quiet(m_order);
        const int chosen = std::max(0, m_order->currentIndex());
        m_order->clear();
        m_order->addItems({tr("By due day"), tr("By place"), tr("By place of study or work")});
        m_order->setCurrentIndex(chosen);
    }
    m_order->setAccessibleName(tr("Order"));
    wordPlaces();
    fitFields();
    m_remind->setText(tr("Write letters…"));
    m_list->setAccessibleName(tr("Overdue books"));
    m_count->setText(tr("Books: %1").arg(m_isRead ? numberText(std::ssize(m_loans)) : QStringLiteral("…")));
    if (!m_isRead) return m_fault ? m_list->showFault(*m_fault) : m_list->showReading();
    std::vector<ListLine> lines;
    for (const circulation::OverdueLoan& loan : m_loans) {
        QStringList who{fullName(loan.name), qs(loan.row.readerCard), qs(loan.institution)};
        who.removeAll(QString());
        if (loan.isHidden) who << tr("reader whose data are blocked");
        QStringList what{qs(loan.row.title), qs(loan.row.barcode), dayText(loan.row.loan.dueOn), lateWords(loan),
                         placeWords(m_places, loan.place, m_context.languages.current())};
        what.removeAll(QString());
        lines.push_back({loan.row.loan.id.value, who.join(QStringLiteral(" · ")), what.join(QStringLiteral(" · ")),
                         loan.stepDue() > 0 ? Tone::Attention : Tone::Secondary, false});
    }
    m_list->setLines(std::move(lines));
}

void OverdueView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui
