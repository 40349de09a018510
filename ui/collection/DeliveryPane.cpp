#include "ui/collection/DeliveryPane.h"

#include "core/collection/CopyPrice.h"
#include "core/deliveries/CellText.h"
#include "core/deliveries/DeliveryService.h"
#include "core/library/Library.h"
#include "ui/forms/Labelled.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/models/PlaceList.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateLabel.h"
#include "ui/widgets/Worded.h"
#include "wording/AccountsWords.h"
#include "wording/CatalogueWords.h"
#include "wording/DeliveryWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::ui {

using deliveries::ColumnField;
using deliveries::DeliveryService;
using deliveries::SupplierService;

namespace {

constexpr int pauseBeforePlanning = 300; // ms
constexpr int mostCopies = 9999;
constexpr std::array offered{ColumnField::Title,    ColumnField::Authors, ColumnField::Isbn,  ColumnField::Year,
                             ColumnField::Copies,   ColumnField::Price,   ColumnField::Sum,   ColumnField::Publisher,
                             ColumnField::City,     ColumnField::Volume,  ColumnField::Place, ColumnField::Currency,
                             ColumnField::Language, ColumnField::Kind,    ColumnField::Pages, ColumnField::Bbk,
                             ColumnField::Udc};

QWidget* labelled(const Words& label, QWidget* field) {
    auto* cell = new QWidget;
    auto* column = labelAbove({label, field});
    column->setContentsMargins(0, 0, 0, 0);
    cell->setLayout(column);
    return cell;
}

} // namespace

DeliveryPane::DeliveryPane(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_places(new PlaceList(context, this)),
      m_back(makeButton([] { return tr("All deliveries"); }, Icon::ArrowLeft)),
      m_title(new Label({}, Type::Title, Tone::Normal, true)),
      m_state(new StateLabel),
      m_newSupplier(new QLineEdit),
      m_number(new QLineEdit),
      m_day(new QLineEdit),
      m_invoice(new QLineEdit),
      m_processing(new QCheckBox),
      m_again(new QCheckBox),
      m_sheet(new QComboBox),
      m_handTitle(new QLineEdit),
      m_handAuthors(new QLineEdit),
      m_handIsbn(new QLineEdit),
      m_handYear(new QLineEdit),
      m_handCopies(new QSpinBox),
      m_handPrice(new QLineEdit),
      m_handVolume(new QLineEdit),
      m_handPages(new QLineEdit),
      m_handBbk(new QLineEdit),
      m_said(new Label({}, Type::Body, Tone::Refused)),
      m_totals(new Label({}, Type::Large, Tone::Normal, true)),
      m_post(makePrimaryButton([] { return tr("Post the delivery"); }, Icon::Check)),
      m_model(deliveryRowColumns(m_terms, context.languages), [](const PreviewRow& row) { return row.id; }),
      m_table(new DataTable(QStringLiteral("collection.preview"), m_model, memoryIn(context.settings))) {
    m_post->setObjectName(QStringLiteral("delivery-post"));
    m_post->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_table->setObjectName(QStringLiteral("delivery-preview"));
    m_totals->setObjectName(QStringLiteral("delivery-totals"));
    m_said->setObjectName(QStringLiteral("delivery-said"));
    m_said->setWordWrap(true);
    keepPermitted(context.actions, *m_post, Permission::CopyEdit);
    auto* head = new FlowLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{m_back, m_title, m_state, m_totals, m_post})
        head->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(buildHead());
    column->addWidget(m_columns = buildColumns());
    column->addWidget(m_hand = buildTitle());
    column->addWidget(m_said);
    column->addWidget(m_table, 1);
    m_table->emptyState().setWords(Icon::Book,
                                   [] { return tr("The rows of the delivery stand here before it is posted."); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforePlanning);
    connect(&m_soon, &QTimer::timeout, this, &DeliveryPane::plan);
    connect(m_back, &QPushButton::clicked, this, &DeliveryPane::left);
    connect(m_post, &QPushButton::clicked, this, &DeliveryPane::post);
    connect(m_places, &PlaceList::changed, this, &DeliveryPane::showChoices);
    connect(m_table, &DataTable::opened, this, [this](std::int64_t id) {
        const PreviewRow* row = m_model.rowWith(id);
        if (row && row->planned.record)
            m_context.navigator.open(Link{QStringLiteral("record"), row->planned.record->value, {}});
    });
    keepStyled(this, [this](const Look& look) { layout()->setSpacing(look.px(space::s)); });
    keepWorded(this, [this] { word(); });
}

QWidget* DeliveryPane::buildHead() {
    m_supplier.box()->setObjectName(QStringLiteral("delivery-supplier"));
    m_newSupplier->setObjectName(QStringLiteral("delivery-new-supplier"));
    m_source.box()->setObjectName(QStringLiteral("delivery-source"));
    m_number->setObjectName(QStringLiteral("delivery-number"));
    m_invoice->setObjectName(QStringLiteral("delivery-invoice"));
    m_place.box()->setObjectName(QStringLiteral("delivery-place"));
    auto* head = new QWidget;
    auto* row = new FlowLayout;
    head->setLayout(row);
    row->addWidget(labelled([] { return tr("Supplier"); }, m_supplier.box()));
    row->addWidget(labelled([] { return tr("or a new one"); }, m_newSupplier));
    row->addWidget(labelled([] { return tr("Source"); }, m_source.box()));
    row->addWidget(labelled([] { return tr("No. of the document"); }, m_number));
    row->addWidget(labelled([] { return tr("Its date"); }, m_day));
    row->addWidget(labelled([] { return tr("Sum of the invoice"); }, m_invoice));
    row->addWidget(labelled([] { return tr("Place"); }, m_place.box()));
    row->addWidget(m_processing);
    m_again->setObjectName(QStringLiteral("delivery-again"));
    m_again->hide();
    row->addWidget(m_again);
    connect(m_again, &QCheckBox::toggled, this, &DeliveryPane::plan);
    for (QLineEdit* each : {m_day, m_invoice}) readKeys(*each, KeysRead::Numbers);
    for (QLineEdit* each : {m_number, m_day, m_invoice}) {
        connect(each, &QLineEdit::textChanged, this, &DeliveryPane::planSoon);
        connect(each, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    }
    connect(m_newSupplier, &QLineEdit::returnPressed, this, &DeliveryPane::addSupplier);
    connect(m_supplier.box(), &QComboBox::activated, this, &DeliveryPane::supplierChosen);
    for (QComboBox* each : {m_source.box(), m_place.box()})
        connect(each, &QComboBox::activated, this, &DeliveryPane::planSoon);
    connect(m_processing, &QCheckBox::toggled, this, &DeliveryPane::planSoon);
    return head;
}

QWidget* DeliveryPane::buildColumns() {
    auto* columns = new QWidget;
    auto* row = new FlowLayout;
    columns->setLayout(row);
    m_sheet->setObjectName(QStringLiteral("delivery-sheet"));
    row->addWidget(labelled([] { return tr("Sheet"); }, m_sheet));
    for (const ColumnField field : offered) {
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("delivery-column-") + qs(code(field)));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        constexpr int letters = 14;
        box->setMinimumContentsLength(letters);
        row->addWidget(labelled([field] { return words(field); }, box));
        m_fields.push_back({field, box});
        connect(box, &QComboBox::activated, this, [this, field, box] {
            m_choices[std::string(code(field))] = utf8(box->currentData().toString());
            understand();
        });
    }
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_choices.clear();
        understand();
    });
    return columns;
}

QWidget* DeliveryPane::buildTitle() {
    m_handTitle->setObjectName(QStringLiteral("delivery-hand-title"));
    m_handIsbn->setObjectName(QStringLiteral("delivery-hand-isbn"));
    m_handPrice->setObjectName(QStringLiteral("delivery-hand-price"));
    m_handCopies->setObjectName(QStringLiteral("delivery-hand-copies"));
    m_handCopies->setRange(1, mostCopies);
    auto* title = new QWidget;
    auto* row = new FlowLayout;
    title->setLayout(row);
    row->addWidget(labelled([] { return tr("ISBN"); }, m_handIsbn));
    row->addWidget(labelled([] { return tr("Title"); }, m_handTitle));
    row->addWidget(labelled([] { return tr("Authors"); }, m_handAuthors));
    row->addWidget(labelled([] { return tr("Year"); }, m_handYear));
    row->addWidget(labelled([] { return tr("Copies"); }, m_handCopies));
    row->addWidget(labelled([] { return tr("Price of one"); }, m_handPrice));
    row->addWidget(labelled([] { return tr("Volume"); }, m_handVolume));
    row->addWidget(labelled([] { return tr("Language"); }, m_handLanguage.box()));
    row->addWidget(labelled([] { return tr("Kind of stock"); }, m_handKind.box()));
    row->addWidget(labelled([] { return tr("Pages"); }, m_handPages));
    row->addWidget(labelled([] { return tr("BBK"); }, m_handBbk));
    takeCodes(*m_handIsbn, [this] { m_handTitle->setFocus(Qt::OtherFocusReason); });
    readKeys(*m_handIsbn, KeysRead::All);
    for (QLineEdit* each : {m_handYear, m_handPrice}) readKeys(*each, KeysRead::Numbers);
    readKeys(*m_handCopies);
    m_handLanguage.box()->setObjectName(QStringLiteral("delivery-hand-language"));
    m_handKind.box()->setObjectName(QStringLiteral("delivery-hand-kind"));
    std::vector<Option<std::string>> languages{{std::string(), [] { return tr("as the title says"); }}};
    for (const char* const each : {"kaz", "rus", "eng"})
        languages.push_back({each, [each] { return languageWords(each); }});
    m_handLanguage.setOptions(std::move(languages));
    for (QComboBox* each : {m_handLanguage.box(), m_handKind.box()})
        connect(each, &QComboBox::activated, this, &DeliveryPane::planSoon);
    for (QLineEdit* each :
         {m_handTitle, m_handAuthors, m_handIsbn, m_handYear, m_handPrice, m_handVolume, m_handPages, m_handBbk})
        connect(each, &QLineEdit::textChanged, this, &DeliveryPane::planSoon);
    connect(m_handCopies, &QSpinBox::valueChanged, this, &DeliveryPane::planSoon);
    return title;
}

void DeliveryPane::setTerms(const BookTerms& terms) {
    m_terms = terms;
    showChoices();
}

void DeliveryPane::showChoices() {
    std::vector<Option<std::string>> sources;
    if (m_terms) {
        for (const accounts::Term& term : *m_terms) {
            if (term.list != accounts::TermList::Source || term.hidden || accounts::isOfProgram(term.code)) continue;
            sources.push_back({term.code, [term, this] { return nameOf(term, m_context.languages.current()); }});
        }
    }
    m_source.setOptions(std::move(sources));
    std::vector<Option<std::string>> kinds{{std::string(), [] { return tr("as the title says"); }}};
    if (m_terms) {
        for (const accounts::Term& term : *m_terms) {
            if (term.list == accounts::TermList::Kind)
                kinds.push_back({term.code, [term, this] { return nameOf(term, m_context.languages.current()); }});
        }
    }
    const auto kind = m_handKind.chosen();
    m_handKind.setOptions(std::move(kinds));
    m_handKind.show(kind.value_or(std::string()));
    if (!m_source.chosen() && m_source.box()->count() > 0) m_source.box()->setCurrentIndex(0);
    std::vector<Option<std::string>> places{{std::string(), [] { return tr("no place"); }}};
    for (const places::PlaceRow& row : m_places->tree()) {
        if (!row.place.closed)
            places.push_back({row.place.code, [this, code = row.place.code] { return m_places->of(code); }});
    }
    const auto before = m_place.chosen();
    m_place.setOptions(std::move(places));
    m_place.show(before.value_or(std::string()));
}

void DeliveryPane::begin(bool byHand) {
    m_byHand = byHand;
    m_read.reset();
    m_list.reset();
    m_plan.reset();
    m_choices.clear();
    m_model.setRows({});
    for (QLineEdit* each : {m_newSupplier, m_number, m_day, m_invoice, m_handTitle, m_handAuthors, m_handIsbn,
                            m_handYear, m_handPrice, m_handVolume, m_handPages, m_handBbk})
        each->clear();
    const QSignalBlocker quiet(m_again);
    m_again->setChecked(false);
    m_again->hide();
    m_handLanguage.show(std::string());
    m_handKind.show(std::string());
    m_handCopies->setValue(1);
    m_said->hide();
    showChoices();
    readSuppliers();
    word();
}

void DeliveryPane::beginByHand() {
    m_file.clear();
    begin(true);
    takeFocus();
}

void DeliveryPane::beginWithFile(const QString& path) {
    m_file = QFileInfo(path).fileName();
    begin(false);
    using Read = Result<deliveries::DeliveryFile, deliveries::DeliveryFileRefusal>;
    m_context.jobs
        .start([name = m_file] { return tr("Reading %1").arg(name); },
               [file = std::filesystem::path(path.toStdU16String())](jobs::Progress& progress) -> Read {
                   return deliveries::readDeliveryFile(file, progress);
               })
        .then(this, [this](const Read& read) {
            if (!read) return say(Tone::Refused, [no = read.error()] { return words(no); });
            m_read = std::make_shared<const deliveries::DeliveryFile>(*read);
            const QSignalBlocker quiet(m_sheet);
            m_sheet->clear();
            m_sheet->addItem(QString(), QString()); // the likeliest one
            for (const deliveries::Sheet& sheet : m_read->sheets) m_sheet->addItem(qs(sheet.name), qs(sheet.name));
            understand();
        });
}

void DeliveryPane::readSuppliers(std::optional<std::int64_t> chosen) {
    m_context.library.read(&SupplierService::list)
        .then(this, [this, chosen](const Result<std::vector<deliveries::SupplierRow>>& all) {
            if (!all) return m_context.announcer.fault(all.error());
            m_suppliers = *all;
            std::vector<Option<std::int64_t>> options{{0, [] { return tr("none"); }}};
            for (const deliveries::SupplierRow& row : m_suppliers) {
                if (!row.supplier.closed)
                    options.push_back({row.supplier.id.value, [name = qs(row.supplier.name)] { return name; }});
            }
            const auto before = m_supplier.chosen();
            m_supplier.setOptions(std::move(options));
            m_supplier.show(chosen.value_or(before.value_or(0)));
            if (chosen) supplierChosen();
        });
}

void DeliveryPane::addSupplier() {
    deliveries::Supplier fresh;
    fresh.name = utf8(m_newSupplier->text().trimmed());
    if (fresh.name.empty()) return;
    m_context.library.write(&SupplierService::add, fresh)
        .then(this, [this](const Result<deliveries::Supplier, deliveries::SupplierRefusal>& added) {
            if (!added) return say(Tone::Refused, [no = added.error()] { return words(no); });
            m_newSupplier->clear();
            readSuppliers(added->id.value);
        });
}

void DeliveryPane::supplierChosen() {
    m_remembered.clear();
    const auto id = m_supplier.chosen().value_or(0);
    if (id == 0 || m_byHand) return m_byHand ? planSoon() : understand();
    m_context.library.read(&SupplierService::columns, deliveries::SupplierId(id))
        .then(this, [this](const Result<std::vector<deliveries::RememberedColumn>>& columns) {
            if (columns) m_remembered = *columns;
            understand();
        });
}

void DeliveryPane::understand() {
    if (!m_read) return;
    std::map<std::string, std::string> headings;
    for (const places::PlaceRow& row : m_places->tree()) {
        for (const std::string& name : {row.place.code, row.place.name.kk, row.place.name.ru, row.place.name.en}) {
            if (!name.empty()) headings.emplace(name, row.place.code);
        }
    }
    const auto list = deliveries::deliveryColumnsIn(*m_read, utf8(m_sheet->currentData().toString()), m_choices,
                                                    m_remembered, headings);
    if (!list) return say(Tone::Refused, [no = list.error()] { return words(no); });
    m_said->hide();
    m_list = *list;
    showColumns();
    if (!m_list->sheets.empty()) { // half of what came must not be posted for the whole
        const deliveries::DeliveryListRefusal several = deliveries::SeveralSheets{m_list->sheets};
        m_list.reset();
        m_plan.reset();
        showPlan();
        return say(Tone::Attention, [several] { return words(several); });
    }
    plan();
}

void DeliveryPane::showColumns() {
    for (const Field& field : m_fields) {
        const QSignalBlocker quiet(field.box);
        field.box->clear();
        field.box->addItem(tr("in no column"), QString());
        int number = 0;
        int chosen = 0;
        for (const deliveries::DeliveryColumn& column : m_list->columns) {
            ++number;
            QString name = column.heading.empty() ? tr("column %1").arg(number) : qs(column.heading);
            if (!column.sample.empty()) name += QStringLiteral(" · ") + qs(column.sample);
            field.box->addItem(name, QString::number(number));
            if (column.field == code(field.field)) chosen = number;
        }
        field.box->setCurrentIndex(chosen);
    }
}

/// nullopt: something that was typed cannot be understood, which is told.
std::optional<deliveries::NewDelivery> DeliveryPane::delivery() {
    deliveries::NewDelivery made;
    deliveries::DeliveryHead& head = made.head;
    const Day today = m_context.library.clock().today();
    if (const auto id = m_supplier.chosen().value_or(0); id != 0) head.supplier = deliveries::SupplierId(id);
    head.source = m_source.chosen().value_or(std::string());
    head.documentNumber = utf8(m_number->text().trimmed());
    const auto understood = [&](const QLineEdit& field, const auto& value) {
        return field.text().trimmed().isEmpty() || value.has_value();
    };
    head.documentOn = dayFrom(m_day->text().trimmed(), today);
    head.invoiceSum = Money::fromTenge(utf8(m_invoice->text().trimmed()));
    head.place = m_place.chosen().value_or(std::string());
    head.inProcessing = m_processing->isChecked();
    head.again = m_again->isChecked();
    std::optional<Money> price = collection::priceFrom(utf8(m_handPrice->text().trimmed()));
    std::string currency;
    if (!price) { // "5-30"
        const deliveries::CellAmount amount = deliveries::priceIn(utf8(m_handPrice->text().trimmed()));
        if (!amount.isRounded) price = amount.money;
        currency = amount.currency;
    }
    if (!understood(*m_day, head.documentOn) || !understood(*m_invoice, head.invoiceSum) ||
        (m_byHand && !understood(*m_handPrice, price))) {
        say(Tone::Refused, [] { return tr("A day or a sum cannot be understood."); });
        return std::nullopt;
    }
    if (m_byHand) {
        deliveries::DeliveryRow row;
        row.isbn = utf8(m_handIsbn->text().trimmed());
        row.title = utf8(m_handTitle->text().trimmed());
        row.authors = utf8(m_handAuthors->text().trimmed());
        bool isYear = false;
        if (const int year = m_handYear->text().trimmed().toInt(&isYear); isYear) row.year = year;
        row.copies = m_handCopies->value();
        row.price = price;
        if (!currency.empty()) row.currency = currency;
        row.volume = utf8(m_handVolume->text().trimmed());
        row.language = m_handLanguage.chosen().value_or(std::string());
        row.kind = m_handKind.chosen().value_or(std::string());
        row.pages = utf8(m_handPages->text().trimmed());
        row.bbk = utf8(m_handBbk->text().trimmed());
        if (row.title.empty() && row.isbn.empty()) return std::nullopt;
        made.rows.push_back(std::move(row));
    } else if (m_list) {
        made.rows = m_list->rows;
        made.noticed = m_list->problems;
    }
    return made;
}

void DeliveryPane::plan() {
    m_soon.stop();
    if (!m_byHand && !m_list) return;
    m_said->hide();
    const auto made = delivery();
    const int asked = ++m_asked;
    if (!made) {
        m_plan.reset();
        return showPlan();
    }
    m_context.library.read(&deliveries::DeliveryQueries::plan, *made)
        .then(this, [this, asked](const Result<deliveries::DeliveryPlan>& plan) {
            if (asked != m_asked) return;
            if (!plan) return m_context.announcer.fault(plan.error());
            m_plan = *plan;
            showPlan();
        });
}

void DeliveryPane::showPlan() {
    m_model.setRows(m_plan ? previewRows(*m_plan) : std::vector<PreviewRow>());
    if (m_plan) {
        QStringList whole;
        for (const deliveries::Problem& each : m_plan->problems) {
            if (each.row == 0) whole << words(each);
        }
        const bool isAgain =
            m_plan->refusal && std::holds_alternative<deliveries::DeliveryPostedBefore>(*m_plan->refusal);
        m_again->setVisible(isAgain || m_again->isChecked());
        if (m_plan->refusal) {
            say(Tone::Refused, [no = *m_plan->refusal] { return words(no); });
        } else if (!whole.isEmpty()) {
            say(Tone::Attention, [text = whole.join(QStringLiteral("; "))] { return text; });
        }
    }
    word();
}

void DeliveryPane::post() {
    if (m_busy || !m_post->isEnabled()) return;
    const auto made = delivery();
    if (!made) return;
    m_busy = true;
    m_context.library.write(&DeliveryService::post, *made)
        .then(this, [this](const Result<deliveries::Posted, deliveries::PostRefusal>& posted) {
            m_busy = false;
            if (!posted) return say(Tone::Refused, [no = posted.error()] { return words(no); });
            m_context.announcer.done(
                [all = *posted] {
                    return tr("Act %1, record %2 of the summary book. Copies: %3, sum: %4.")
                        .arg(qs(all.act), qs(all.ksu), numberText(all.copies), moneyText(Money{all.sum}));
                },
                Undo::Offered);
            const auto supplier = m_supplier.chosen().value_or(0);
            if (m_list && supplier != 0 && !m_byHand)
                m_context.library.write(&SupplierService::rememberColumns, deliveries::SupplierId(supplier),
                                        m_list->remembered());
            Q_EMIT this->posted(posted->id.value);
        });
}

void DeliveryPane::takeFocus() {
    QWidget* const first = m_byHand ? static_cast<QWidget*>(m_handIsbn) : m_table;
    first->setFocus(Qt::OtherFocusReason);
}

void DeliveryPane::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return post();
    if (event->key() == Qt::Key_Escape) return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

void DeliveryPane::say(Tone tone, const Words& words) {
    m_said->setTone(tone);
    m_said->setWords(words);
    m_said->show();
}

void DeliveryPane::word() {
    m_columns->setVisible(!m_byHand && m_read);
    m_hand->setVisible(m_byHand);
    m_title->setText(m_byHand ? tr("A delivery by hand") : m_file);
    m_processing->setText(tr("On the way to their places, received there by scan"));
    m_again->setText(tr("It comes again: post it all the same"));
    m_table->setAccessibleName(tr("Rows of the delivery"));
    m_newSupplier->setPlaceholderText(tr("name, then Enter"));
    m_day->setPlaceholderText(tr("dd.mm.yyyy"));
    m_sheet->setAccessibleName(tr("Sheet"));
    if (m_sheet->count() > 0) m_sheet->setItemText(0, tr("the likeliest"));
    m_model.retranslate();
    m_state->setVisible(m_plan.has_value());
    m_post->setEnabled(m_plan && m_plan->mayBePosted());
    if (!m_plan) return m_totals->clear();
    if (!m_plan->mayBePosted())
        m_state->setState(tr("problems keep it from being posted"), Tone::Refused);
    else if (!m_plan->problems.empty())
        m_state->setState(tr("to be looked at: %1").arg(m_plan->problems.size()), Tone::Attention);
    else
        m_state->setState(tr("can be posted"), Tone::Ok);
    m_totals->setText(tr("Titles: %1 · copies: %2 · sum: %3 · new titles: %4")
                          .arg(numberText(m_plan->titles), numberText(m_plan->copies), moneyText(Money{m_plan->sum}),
                               numberText(m_plan->unmatched)));
}

} // namespace kitapdar::ui
