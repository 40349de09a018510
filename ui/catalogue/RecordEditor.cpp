#include "ui/catalogue/RecordEditor.h"

#include "core/catalogue/CataloguingLanguage.h"
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/editing/FormalFault.h"
#include "core/catalogue/editing/MarcText.h"
#include "core/catalogue/editing/NewRecord.h"
#include "core/catalogue/editing/RecordForm.h"
#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "ui/catalogue/CandidateView.h"
#include "ui/catalogue/ChosenStandard.h"
#include "ui/catalogue/DuplicateCard.h"
#include "ui/catalogue/FieldCompletion.h"
#include "ui/catalogue/RecordChoices.h"
#include "ui/catalogue/RecordFieldsView.h"
#include "ui/catalogue/RecordSplitter.h"
#include "ui/catalogue/RecordSubject.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Link.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/CataloguingWords.h"
#include "wording/FaultWords.h"
#include "wording/Text.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace kitapdar::ui {

namespace {

using catalogue::MarcFormat;
using catalogue::MarcRecord;
using catalogue::Worksheet;
using E = catalogue::FormElement;
using G = catalogue::FormGroup;
using Standard = catalogue::DescriptionStandard;

QString draftOf(RecordEditor::From from, std::optional<catalogue::RecordId> other) {
    const QString name = from == RecordEditor::From::Like         ? QStringLiteral("like")
                         : from == RecordEditor::From::NextVolume ? QStringLiteral("next")
                                                                  : QString();
    return Link{QStringLiteral("record-new"), other ? std::optional(other->value) : std::nullopt, name}.toString();
}

Label* wrapped(Type type, Tone tone) {
    auto* label = new Label({}, type, tone);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RecordEditor::RecordEditor(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new Label({}, Type::Title, Tone::Normal, true)),
      m_kind(std::make_unique<Choice<Worksheet>>(recordKinds())),
      m_dialect(std::make_unique<Choice<MarcFormat>>(recordDialects())),
      m_standard(std::make_unique<Choice<Standard>>(descriptionStandards())),
      m_cancel(makeButton([this] { return tr("Cancel"); })),
      m_save(makePrimaryButton([this] { return tr("Save"); })),
      m_fields(new RecordFieldsView(context)),
      m_scroll(new QScrollArea),
      m_help(wrapped(Type::Body, Tone::Secondary)),
      m_message(wrapped(Type::Body, Tone::Attention)),
      m_described(wrapped(Type::Body, Tone::Normal)),
      m_duplicate(new DuplicateCard(context)),
      m_candidates(new CandidateView(context)),
      m_wrong(wrapped(Type::Body, Tone::Attention)),
      m_formal(wrapped(Type::Body, Tone::Secondary)),
      m_faults(wrapped(Type::Body, Tone::Refused)),
      m_marc(new QPlainTextEdit),
      m_splitter(new RecordSplitter),
      m_draft(new FormDraft(context.settings.drafts(), this)) {
    setObjectName(QStringLiteral("record-editor"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_fields);
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_wrong);
    auto* below = new QHBoxLayout;
    below->addWidget(m_help, 1);
    below->addWidget(&m_splitter->button(), 0, Qt::AlignTop);
    column->addLayout(below);
    m_splitter->setParts(form, buildSide());
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(buildHead());
    whole->addWidget(m_message);
    whole->addWidget(m_splitter, 1);
    m_fields->setTabsBehind(*m_save);
    m_standard->show(chosenStandard(context.settings));
    m_draft->watch(QStringLiteral("marc"), m_marc);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connectAll();
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { retranslate(); });
}

QWidget* RecordEditor::buildHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_dialect->box());
    row->addWidget(m_kind->box());
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    return head;
}

QWidget* RecordEditor::buildSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_duplicate);
    column->addWidget(m_candidates, 2);
    auto* head = new QHBoxLayout;
    auto* name = new Label({}, Type::Body, Tone::Secondary, true);
    name->setWords([this] { return tr("Description"); });
    head->addWidget(name);
    head->addStretch(1);
    head->addWidget(m_standard->box());
    column->addLayout(head);
    column->addWidget(m_described);
    column->addWidget(m_formal);
    for (Label* each : {m_wrong, m_formal}) each->hide();
    auto* marc = new Label({}, Type::Body, Tone::Secondary, true);
    marc->setWords([this] { return tr("MARC record"); });
    marc->setBuddy(m_marc);
    column->addWidget(marc);
    m_marc->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_marc->setTabChangesFocus(true);
    column->addWidget(m_marc, 1);
    m_faults->hide();
    column->addWidget(m_faults);
    return side;
}

void RecordEditor::connectAll() {
    connect(m_cancel, &QPushButton::clicked, this, &RecordEditor::leave);
    connect(m_save, &QPushButton::clicked, this, &RecordEditor::save);
    connect(&m_pause, &QTimer::timeout, this, &RecordEditor::askWhoHasIt);
    connectCandidates();
    connect(m_marc, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_quiet) marcEdited();
    });
    connect(m_kind->box(), &QComboBox::activated, this, [this] {
        MarcRecord record = m_record;
        if (const auto kind = m_kind->chosen()) catalogue::setWorksheet(record, m_format, *kind);
        changeRecord(record);
    });
    connect(m_dialect->box(), &QComboBox::activated, this, [this] {
        const auto format = m_dialect->chosen();
        if (format && isNew() && *format != m_format) changeDialect(*format);
    });
    connect(m_standard->box(), &QComboBox::activated, this, [this] {
        chooseStandard(m_context.settings, m_standard->chosen().value_or(Standard::Gost71));
        showDescription();
    });
    connect(m_fields, &RecordFieldsView::focused, this, [this](E element) {
        m_help->setWords([element] { return helpWords(element); });
        QWidget* line = m_fields->focusWidget();
        if (line) QTimer::singleShot(0, line, [this, line] { scrollTo(*line); }); // laid out
    });
    const auto edited = [this](auto act) {
        MarcRecord record = m_record;
        act(record, catalogue::familyOf(m_format));
        changeRecord(record);
    };
    connect(m_fields, &RecordFieldsView::typed, this, &RecordEditor::takeTyped);
    connect(m_fields, &RecordFieldsView::addWanted, this, [edited](G group, std::size_t after) {
        edited([&](MarcRecord& record, auto family) { catalogue::addField(record, family, group, after); });
    });
    connect(m_fields, &RecordFieldsView::removeWanted, this, [edited](G group, std::size_t field) {
        edited([&](MarcRecord& record, auto family) { catalogue::removeField(record, family, group, field); });
    });
    connect(m_fields, &RecordFieldsView::moveWanted, this, [edited](G group, std::size_t field, int by) {
        edited([&](MarcRecord& record, auto family) {
            catalogue::swapFields(record, family, group, field, by < 0 ? field - 1 : field + 1);
        });
    });
    connect(m_fields, &RecordFieldsView::recordChosen, this, [this](qint64 id) { link(catalogue::RecordId(id)); });
    connect(&m_context.connectivity, &Connectivity::returned, this, &RecordEditor::lookForNews);
    connect(&m_context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto ours = [this](const ChangedRow& row) {
            return m_id && row.subject == Subject::Record && row.id == m_id->value;
        };
        if (std::ranges::any_of(rows, ours)) lookForNews();
    });
}

/// Any other change of the record ends the typing of the line.
void RecordEditor::takeTyped(const catalogue::ValuePlace& place, const std::vector<std::string>& values) {
    const bool goesOn = m_typing && m_typing->place == place && m_typing->after == m_record;
    if (!goesOn) m_typing = Typing{place, m_record, {}};
    MarcRecord record = m_typing->before;
    catalogue::setValues(record, catalogue::familyOf(m_format), place, values);
    m_typing->after = record;
    changeRecord(record);
}

void RecordEditor::begin(From from, std::optional<catalogue::RecordId> other) {
    m_id.reset();
    m_kind->show(Worksheet::Book);
    m_link = draftOf(from, other);
    const int opened = ++m_opened;
    if (from != From::Nothing && other) {
        m_context.library.read(&catalogue::RecordQueries::byId, *other)
            .then(this, [this, opened, from](const Result<std::optional<catalogue::Record>>& record) {
                if (opened != m_opened) return;
                if (!record) return m_context.announcer.fault(record.error());
                if (*record) openLike(**record, from);
            });
        return;
    }
    open({}, m_dialect->chosen().value_or(MarcFormat::Rusmarc));
    m_context.library.read(&catalogue::CataloguingQueries::usualFormat)
        .then(this, [this, opened](const Result<std::optional<MarcFormat>>& usual) {
            if (opened != m_opened || !usual || m_draft->isTyped()) return;
            const auto format = usual->value_or(MarcFormat::Rusmarc);
            const auto wanted = format == MarcFormat::Marc21 ? format : MarcFormat::Rusmarc;
            if (wanted != m_format) open({}, wanted);
        });
    m_context.library.read(&places::PlaceQueries::libraryName)
        .then(this, [this, opened](const Result<places::LibraryName>& name) {
            if (opened != m_opened || !name) return;
            m_agency = name->ru.empty() ? name->kk : name->ru;
            const std::string slips = name->id == 0 ? std::string() : name->slipLanguage; // 0: it was never named
            const std::string before = std::exchange(m_language, catalogue::cataloguingLanguageFrom(slips));
            if (m_language != before && !m_draft->isTyped()) open({}, m_format);
        });
}

void RecordEditor::openLike(const catalogue::Record& other, From from) {
    const auto format = catalogue::marcFormatFrom(other.format).value_or(MarcFormat::Unimarc);
    const auto marc = catalogue::loadMarc(other.marc).value_or(MarcRecord());
    const Day today = m_context.library.clock().today();
    open(from == From::Like ? catalogue::recordLike(marc, format, today) : catalogue::nextVolume(marc, format, today),
         format);
}

void RecordEditor::edit(catalogue::RecordId id) {
    m_id = id;
    m_link = Link{QStringLiteral("record-edit"), id.value, {}}.toString();
    const int opened = ++m_opened;
    m_fields->setEnabled(false);
    m_context.library.read(&catalogue::RecordQueries::byId, id)
        .then(this, [this, opened](const Result<std::optional<catalogue::Record>>& record) {
            if (opened != m_opened) return;
            if (!record) return m_context.announcer.fault(record.error());
            if (!*record) {
                m_context.announcer.tell(Tone::Attention,
                                         [] { return tr("This title is no longer in the catalogue."); });
                return Q_EMIT leaveRequested();
            }
            m_version = (*record)->version;
            m_about = subjectOf(**record);
            m_set = (*record)->setMarc.empty() ? std::nullopt : catalogue::loadMarc((*record)->setMarc);
            open(catalogue::loadMarc((*record)->marc).value_or(MarcRecord()),
                 catalogue::marcFormatFrom((*record)->format).value_or(MarcFormat::Unimarc));
        });
}

/// What was typed before and neither saved nor thrown away stands there again. An empty record begins a new one.
void RecordEditor::open(const MarcRecord& record, MarcFormat format) {
    const bool fresh = isNew() && record.fields.empty();
    m_format = format;
    m_base = fresh ? catalogue::emptyRecord(format, m_kind->chosen().value_or(Worksheet::Book),
                                            m_context.library.clock().today(), m_language)
                   : record;
    if (isNew()) m_set.reset();
    m_saving = false;
    showMessage({}, Tone::Attention);
    m_duplicate->clear();
    m_candidates->clear();
    m_taking.reset();
    m_typing.reset();
    m_marc->setReadOnly(!catalogue::canBeEdited(m_base));
    const auto restored = m_draft->begin(
        m_link, m_link,
        [this] {
            const QScopedValueRollback quiet(m_quiet, true);
            m_record = m_base;
            m_marc->setPlainText(qs(catalogue::editableText(m_base)));
        },
        isNew() ? DraftSubject() : m_about);
    m_draft->offer(m_context.announcer);
    if (restored != FormDraft::Restored::Nothing && fresh) { // the draft may be of the other dialect
        const auto typed = catalogue::readText(utf8(m_marc->toPlainText())).record;
        const bool marc21 = catalogue::detectFormat(typed) == MarcFormat::Marc21 || typed.has("008");
        m_format = marc21 ? MarcFormat::Marc21 : MarcFormat::Rusmarc;
    }
    m_dialect->show(m_format == MarcFormat::Marc21 ? MarcFormat::Marc21 : MarcFormat::Rusmarc);
    m_dialect->box()->setVisible(fresh);
    m_kind->box()->setEnabled(m_format != MarcFormat::Irbis);
    marcEdited();
    m_askedIsbn = isbnIn(m_record); // of what was typed before nobody is asked again unasked
    m_wasOpenedWithIsbn = !m_askedIsbn.empty();
    m_askedTitle = questionOfTitle();
    retranslate();
    m_scroll->verticalScrollBar()->setValue(0);
    if (isVisible()) takeFocus();
    // What a new record begins with has the day in it: that it differs says nothing.
    const bool differs = restored == FormDraft::Restored::Differs && !isNew();
    if (restored == FormDraft::Restored::Typed || (restored == FormDraft::Restored::Differs && !differs))
        showMessage([] { return tr("Here is again what you typed before; it is not saved yet."); }, Tone::Info);
    if (differs)
        showMessage(
            [] {
                return tr("Here is again what you typed before. The same was changed meanwhile; look before you save.");
            },
            Tone::Attention);
}

void RecordEditor::takeFocus() { m_fields->takeFocus(); }

/// From the top on as long as the line is in sight there, so that no heading is cut at the upper edge.
void RecordEditor::scrollTo(QWidget& line) {
    QScrollBar& bar = *m_scroll->verticalScrollBar();
    const int bottom = line.mapTo(m_fields, QPoint(0, line.height())).y();
    const int few = 4 * line.height();
    if (bottom <= m_scroll->viewport()->height() && bar.value() < few) return bar.setValue(0);
    m_scroll->ensureWidgetVisible(&line);
}

/// The form was edited: the MARC text follows.
void RecordEditor::changeRecord(const MarcRecord& record) {
    m_record = record;
    const QScopedValueRollback quiet(m_quiet, true);
    m_marc->setPlainText(qs(catalogue::editableText(m_record)));
    showForm();
}

/// The MARC text was edited: the form follows, unless a line cannot be read; then the form waits, so that nothing of
/// the text is lost.
void RecordEditor::marcEdited() {
    const auto read =
        m_marc->isReadOnly() ? catalogue::ReadText{m_record, {}} : catalogue::readText(utf8(m_marc->toPlainText()));
    const bool right = read.faults.empty();
    m_fields->setEnabled(right);
    m_kind->box()->setEnabled(right && m_format != MarcFormat::Irbis);
    m_faults->setVisible(!right);
    m_faults->setWords([faults = read.faults] {
        QStringList lines;
        for (const auto& fault : faults) lines << words(fault);
        return lines.mid(0, 3).join(QLatin1Char('\n'));
    });
    if (!right) return m_splitter->open();
    m_record = read.record;
    showForm();
}

void RecordEditor::showForm() {
    m_kind->show(catalogue::worksheetOf(m_record, m_format));
    m_fields->show(catalogue::formOf(m_record, catalogue::familyOf(m_format), catalogue::groupsFor(m_record, m_format)),
                   catalogue::familyOf(m_format));
    const auto fields = catalogue::projectFields(m_record);
    m_fields->completion().setHeading(fields.authors.empty() ? fields.title : fields.authors.front());
    fitForm();
    showDescription();
    m_pause.start();
}

void RecordEditor::showDescription() {
    const auto record = catalogue::withoutEmptyFields(m_record, m_base);
    const auto description = catalogue::describe(record, catalogue::projectFields(record), m_set ? &*m_set : nullptr,
                                                 m_standard->chosen().value_or(Standard::Gost71));
    m_described->setText(qs(description.text()));
    showFormalFaults(record);
}

/// What is wrong in itself is told at once below the lines; what is missing too, beside them, once there is a title.
void RecordEditor::showFormalFaults(const MarcRecord& record) {
    std::vector<catalogue::FormalFault> wrong, all;
    const bool isBegun = !catalogue::projectFields(record).title.empty();
    for (auto& fault : catalogue::formalFaults(record, m_format, m_context.library.clock().today())) {
        const bool isMissing = fault.what == catalogue::FormalFault::What::Missing;
        if (!isMissing) wrong.push_back(fault);
        if (isBegun || !isMissing) all.push_back(std::move(fault));
    }
    const auto show = [](Label& label, std::vector<catalogue::FormalFault> faults) {
        label.setVisible(!faults.empty());
        label.setWords([faults = std::move(faults)] {
            QStringList sentences;
            for (const auto& fault : faults) sentences << words(fault);
            return sentences.isEmpty() ? QString() : tr("To look at: %1").arg(sentences.join(QLatin1Char(' ')));
        });
    };
    show(*m_wrong, std::move(wrong));
    show(*m_formal, std::move(all));
}

QString RecordEditor::description() const { return m_described->text(); }

/// The record in which the volume or the article is: what it says comes into the link.
void RecordEditor::link(catalogue::RecordId whole) {
    m_context.library.read(&catalogue::RecordQueries::byId, whole)
        .then(this, [this, opened = m_opened](const Result<std::optional<catalogue::Record>>& record) {
            if (opened != m_opened) return;
            if (!record) return m_context.announcer.fault(record.error());
            const auto marc = *record ? catalogue::loadMarc((*record)->marc) : std::nullopt;
            if (!marc) return;
            m_set = *marc;
            MarcRecord linked = m_record;
            catalogue::linkTo(linked, m_format, *marc);
            if (QWidget* line = m_fields->focusWidget()) line->clearFocus(); // what was typed to find it gives way
            changeRecord(linked);
            const auto next =
                catalogue::worksheetOf(linked, m_format) == Worksheet::Article ? E::HostPart : E::SetNumber;
            for (const G group : {G::Set, G::Host}) {
                if (QLineEdit* line = m_fields->line(group, next)) line->setFocus(Qt::OtherFocusReason);
            }
        });
}

void RecordEditor::leave() {
    m_draft->leave(m_context.dialogs, *this, [this] { Q_EMIT leaveRequested(); });
}

void RecordEditor::showMessage(Words text, Tone tone) {
    m_message->setTone(tone);
    m_message->setVisible(static_cast<bool>(text));
    m_message->setWords(std::move(text));
}

void RecordEditor::retranslate() {
    m_title->setText(isNew() ? tr("New record") : tr("Change the record"));
    m_save->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_cancel->setToolTip(QStringLiteral("Esc"));
    m_kind->box()->setAccessibleName(tr("Kind"));
    m_dialect->box()->setAccessibleName(tr("Dialect"));
    m_standard->box()->setAccessibleName(tr("Standard of the description"));
    m_marc->setAccessibleName(tr("MARC record"));
}

void RecordEditor::applyLook(const Look& look) {
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(look.px(space::m));
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(Look::bodyPoints * look.percent() / 100.0);
    m_marc->setFont(mono);
}

/// The lines are never cut off at their right; where there is no room beside them, the record stands below.
void RecordEditor::fitForm() {
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(std::min(m_fields->minimumSizeHint().width() + bar, std::max(width(), 1)));
    constexpr int roomy = 900; // px at 100 %
    const bool beside = width() >= lookOf(this).px(roomy);
    m_title->setVisible(beside);
    m_splitter->fit(beside ? Qt::Horizontal : Qt::Vertical);
}

void RecordEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitForm();
}

/// Ctrl+Enter in a line is the form's and not the window's.
bool RecordEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.modifiers() & Qt::ControlModifier && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter))
            event->accept();
    }
    return QWidget::event(event);
}

void RecordEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ControlModifier) return save();
        if (auto* button = qobject_cast<QPushButton*>(focusWidget())) return button->click();
        if (enterInIsbn()) return;
        focusNextChild();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui
