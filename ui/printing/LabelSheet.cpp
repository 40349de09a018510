#include "ui/printing/LabelSheet.h"

#include "core/library/Library.h"
#include "core/media/LabelPdf.h"
#include "core/places/PlaceQueries.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/input/CodeField.h"
#include "ui/printing/Printing.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/LabelWords.h"
#include "wording/Languages.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace kitapdar::ui {

namespace {

using documents::LabelKind;
using documents::LabelPaper;
using documents::SheetFormat;

constexpr int sheetWidth = 1120, fieldsWidth = 500, leastPreview = 220; // px at 100 %
constexpr int aroundPreview = 260;                                      // of the window's height
constexpr double upright = 1.35;                                        // height of the preview by its width
constexpr double tenths = 10;                                           // of a millimetre

QDoubleSpinBox* lengthField(double least, double most, double step) {
    auto* field = new QDoubleSpinBox;
    readKeys(*field);
    field->setDecimals(1);
    field->setRange(least, most);
    field->setSingleStep(step);
    return field;
}

QString memoryOf(LabelKind kind) { return QStringLiteral("labels.") + qs(code(kind)); }

} // namespace

LabelSheet::LabelSheet(const Context& context, QWidget& window)
    : Overlay(window, sheetWidth),
      m_context(context),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_form(new FormLayout),
      m_rollWidth(lengthField(1, documents::largestRoll.width, 1)),
      m_rollHeight(lengthField(1, documents::largestRoll.height, 1)),
      m_start(new QSpinBox),
      m_right(lengthField(-documents::largestOffset / tenths, documents::largestOffset / tenths, 1 / tenths)),
      m_down(lengthField(-documents::largestOffset / tenths, documents::largestOffset / tenths, 1 / tenths)),
      m_library(new QLineEdit),
      m_symbology({{documents::Symbology::Code128, [] { return words(documents::Symbology::Code128); }},
                   {documents::Symbology::Qr, [] { return words(documents::Symbology::Qr); }}}),
      m_count(new Label({}, Type::Body, Tone::Secondary)),
      m_problem(new Label({}, Type::Body, Tone::Attention)),
      m_preview(new QLabel),
      m_print(makePrimaryButton([] { return tr("Print"); }, Icon::Print)),
      m_save(makeButton([] { return tr("Save as PDF…"); }, Icon::Export)) {
    setObjectName(QStringLiteral("labels"));
    build();
    connect(m_batch.box(), &QComboBox::activated, this, &LabelSheet::showBatch);
    connect(m_kind.box(), &QComboBox::activated, this, &LabelSheet::showKind);
    connect(m_format.box(), &QComboBox::activated, this, &LabelSheet::showFormat);
    connect(m_symbology.box(), &QComboBox::activated, this, &LabelSheet::refresh);
    readKeys(*m_start);
    connect(m_start, &QSpinBox::valueChanged, this, &LabelSheet::refresh);
    connect(m_library, &QLineEdit::textChanged, this, &LabelSheet::refresh);
    for (QDoubleSpinBox* field : {m_rollWidth, m_rollHeight, m_right, m_down})
        connect(field, &QDoubleSpinBox::valueChanged, this, &LabelSheet::refresh);
    connect(m_print, &QPushButton::clicked, this, &LabelSheet::print);
    connect(m_save, &QPushButton::clicked, this, &LabelSheet::save);
}

void LabelSheet::build() {
    m_title->setWords([] { return tr("Print labels and cards"); });
    m_problem->setWordWrap(true);
    m_count->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignCenter);
    keepWorded(m_preview, [this] { m_preview->setAccessibleName(tr("The first page")); });
    m_print->setAutoDefault(true); // Enter prints
    m_save->setAutoDefault(true);
    auto* left = new QVBoxLayout;
    left->addWidget(buildForm());
    left->addWidget(m_count);
    left->addWidget(m_problem);
    left->addStretch();
    auto* row = new QHBoxLayout;
    row->addLayout(left, 1);
    row->addWidget(m_preview);
    auto* buttons = new FlowLayout(Qt::AlignRight);
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    content()->addWidget(m_title);
    content()->addLayout(row);
    footer()->addLayout(buttons);
    m_preview->setFixedSize(lookOf(this).px(leastPreview), lookOf(this).px(leastPreview));
    keepStyled(this, [row](const Look& look) { row->setSpacing(look.px(space::l)); });
}

QWidget* LabelSheet::buildForm() {
    auto* fields = new QWidget;
    m_form->setContentsMargins(0, 0, 0, 0);
    fields->setLayout(m_form);
    m_form->addField([] { return tr("For"); }, m_batch.box());
    m_form->addField([] { return tr("What"); }, m_kind.box());
    m_form->addField([] { return tr("Paper"); }, m_format.box());
    m_form->addField([] { return tr("Width of a label"); }, m_rollWidth);
    m_form->addField([] { return tr("Height of a label"); }, m_rollHeight);
    m_form->addField([] { return tr("First label"); }, m_start,
                     [] { return tr("Labels before it were used up; they are counted line by line."); });
    m_form->addField(
        [] { return tr("Move to the right"); }, m_right,
        [] { return tr("If the printing does not meet the labels. A negative number moves it to the left, or up."); });
    m_form->addField([] { return tr("Move down"); }, m_down);
    m_form->addField([] { return tr("Code"); }, m_symbology.box());
    m_form->addField([] { return tr("Short name of the library"); }, m_library);
    keepWorded(fields, [this] {
        for (QDoubleSpinBox* field : {m_rollWidth, m_rollHeight, m_right, m_down}) {
            field->setLocale(QLocale(codeOf(m_context.languages.current()))); // the mark of decimals
            field->setSuffix(QLatin1Char(' ') + tr("mm"));
        }
        if (m_preview->parentWidget()) fitPreview(); // not while it is built
    });
    return fields;
}

void LabelSheet::offer(std::vector<LabelBatch> batches) {
    dismiss();
    m_batches = std::move(batches);
    std::vector<Option<std::size_t>> options;
    for (std::size_t i = 0; i < m_batches.size(); ++i) options.push_back({i, m_batches[i].name});
    m_batch.setOptions(std::move(options));
    m_batch.show(0);
    setFieldVisible(*m_form, m_batch.box(), m_batches.size() > 1);
    m_filling = true;
    m_library->setText(m_context.settings.text(Setting::LabelLibrary));
    m_filling = false;
    readName();
    showBatch();
    open();
}

void LabelSheet::readName() {
    m_context.library.read(&places::PlaceQueries::libraryName)
        .then(this, [this](const Result<places::LibraryName>& name) {
            if (!name) return;
            m_name = *name;
            showName();
            refresh();
        });
}

bool LabelSheet::namesLibrary() const { return kind() == LabelKind::Barcode || kind() == LabelKind::ReaderCard; }

/// What is printed as long as nothing is typed.
void LabelSheet::showName() {
    const bool named = !m_batches.empty() && namesLibrary();
    m_library->setPlaceholderText(named ? nameOf(m_name, m_context.languages.current()) : QString());
}

std::string LabelSheet::libraryOnLabels() const {
    const QString typed = m_library->text().trimmed();
    if (!typed.isEmpty() || !namesLibrary()) return utf8(typed);
    return utf8(nameOf(m_name, m_context.languages.current()));
}

QWidget* LabelSheet::first() { return m_print; }

/// The preview gets what the fields leave; on a narrow screen, or with large letters, they take it all.
void LabelSheet::resizeEvent(QResizeEvent* event) {
    Overlay::resizeEvent(event);
    fitPreview();
}

void LabelSheet::fitPreview() {
    const Look look = lookOf(this);
    const int room = width() - std::max(look.px(fieldsWidth), neededByFields());
    m_preview->setVisible(room >= look.px(leastPreview));
    const int least = look.px(leastPreview);
    const int high = window()->height() - look.px(aroundPreview);
    const QSize size(std::max(room, least), std::max(std::min(static_cast<int>(room * upright), high), least));
    if (m_preview->maximumSize() == size) return;
    m_preview->setFixedSize(size);
    refresh();
}

/// With every box as wide as its longest line.
int LabelSheet::neededByFields() const {
    const Look look = lookOf(this);
    int labels = 0, boxes = 0;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QLayoutItem* label = m_form->itemAt(row, QFormLayout::LabelRole);
        if (label) labels = std::max(labels, label->sizeHint().width());
    }
    for (const QComboBox* box : {m_batch.box(), m_kind.box(), m_format.box(), m_symbology.box()})
        boxes = std::max(boxes, box->sizeHint().width());
    return labels + m_form->horizontalSpacing() + boxes + 3 * look.px(space::l); // the edges, and before the preview
}

const LabelBatch& LabelSheet::batch() const { return m_batches[m_batch.chosen().value_or(0)]; }
LabelKind LabelSheet::kind() const { return m_kind.chosen().value_or(batch().labels.begin()->first); }

void LabelSheet::showBatch() {
    std::vector<Option<LabelKind>> kinds;
    for (const auto& [each, labels] : batch().labels) kinds.push_back({each, [each = each] { return words(each); }});
    const auto before = m_kind.chosen();
    m_kind.setOptions(std::move(kinds));
    m_kind.show(before && batch().labels.contains(*before) ? *before : batch().labels.begin()->first);
    showKind();
}

/// As such labels were printed last.
void LabelSheet::showKind() {
    const LabelSetup setup = LabelSetup::from(m_context.settings.layout(memoryOf(kind())), kind());
    m_filling = true;
    const auto formats = formatsFor(kind(), setup.roll);
    std::vector<Option<QString>> options;
    for (const SheetFormat& each : formats) options.push_back({qs(each.code), [each] { return words(each); }});
    m_format.setOptions(std::move(options));
    m_format.show(setup.format);
    if (!m_format.chosen()) m_format.show(qs(formats.front().code));
    const documents::RollSize least = documents::smallestRoll(kind());
    m_rollWidth->setMinimum(least.width);
    m_rollHeight->setMinimum(least.height);
    m_rollWidth->setValue(setup.roll.width);
    m_rollHeight->setValue(setup.roll.height);
    m_start->setRange(1, format().cells());
    m_start->setValue(setup.start);
    m_right->setValue(setup.offset.right / tenths);
    m_down->setValue(setup.offset.down / tenths);
    m_symbology.show(setup.symbology);
    m_filling = false;
    showName();
    const bool coded = kind() != LabelKind::Spine && kind() != LabelKind::CatalogueCard;
    setFieldVisible(*m_form, m_symbology.box(), coded);
    setFieldVisible(*m_form, m_library, namesLibrary());
    showFormat();
}

void LabelSheet::showFormat() {
    const bool roll = format().isRoll();
    for (QDoubleSpinBox* field : {m_rollWidth, m_rollHeight}) setFieldVisible(*m_form, field, roll);
    setFieldVisible(*m_form, m_start, !roll);
    m_start->setMaximum(format().cells());
    fitPreview();
    refresh();
}

SheetFormat LabelSheet::format() const {
    const auto* sheet = documents::sheetFormatFrom(utf8(m_format.chosen().value_or(QString())));
    return sheet ? *sheet : documents::rollFormat(kind(), {m_rollWidth->value(), m_rollHeight->value()});
}

LabelSetup LabelSheet::shownSetup() const {
    const auto tenthsOf = [](const QDoubleSpinBox* field) {
        return static_cast<int>(std::lround(field->value() * tenths));
    };
    return {m_format.chosen().value_or(QString()),
            m_start->value(),
            {tenthsOf(m_right), tenthsOf(m_down)},
            {m_rollWidth->value(), m_rollHeight->value()},
            m_symbology.chosen().value_or(documents::Symbology::Code128)};
}

LabelPaper LabelSheet::shownPaper() const {
    const LabelSetup setup = shownSetup();
    return {format(),           setup.start,     setup.offset,
            libraryOnLabels(),  setup.symbology, batch().labels.at(kind()),
            utf8(words(kind()))};
}

void LabelSheet::refresh() {
    if (m_filling || m_batches.empty()) return;
    const LabelPaper paper = shownPaper();
    m_count->setWords([this] { return countWords(); });
    auto picture = media::labelPicture(paper, m_preview->maximumSize());
    if (picture) {
        // The page is white, and so may be what it lies on.
        QPainter painter(&*picture);
        painter.setPen(lookOf(this).colours().edge);
        painter.drawRect(picture->rect().adjusted(0, 0, -1, -1));
        painter.end();
        m_preview->setPixmap(QPixmap::fromImage(*picture));
        m_problem->clear();
    } else {
        m_preview->clear();
        m_problem->setWords([no = picture.error()] { return words(no); });
    }
    m_problem->setVisible(!picture);
    for (QPushButton* button : {m_print, m_save}) button->setEnabled(picture.has_value());
}

QString LabelSheet::countWords() const {
    if (m_batches.empty()) return {};
    const LabelPaper paper = shownPaper();
    const QString count = numberText(std::ssize(paper.labels));
    QString text = kind() == LabelKind::ReaderCard      ? tr("Readers' cards: %1.").arg(count)
                   : kind() == LabelKind::CatalogueCard ? tr("Cards: %1.").arg(count)
                                                        : tr("Labels: %1.").arg(count);
    text += QLatin1Char(' ') + tr("Pages: %1.").arg(documents::pagesOf(paper));
    if (kind() == LabelKind::Barcode && batch().withoutBarcode > 0)
        text += QLatin1Char(' ') + tr("Copies without a barcode, so without a label: %1.").arg(batch().withoutBarcode);
    // Also where none has a mark, so that spine labels are not to be chosen at all.
    if (batch().withoutShelfMark > 0 && (kind() == LabelKind::Spine || !batch().labels.contains(LabelKind::Spine)))
        text += QLatin1Char(' ') + tr("Copies without a shelf mark, a class and an author mark, so without a spine "
                                      "label: %1.")
                                       .arg(batch().withoutShelfMark);
    return text;
}

void LabelSheet::remember() {
    m_context.settings.setLayout(memoryOf(kind()), shownSetup().text());
    m_context.settings.set(Setting::LabelLibrary, m_library->text().trimmed());
}

void LabelSheet::print() {
    const LabelPaper paper = shownPaper();
    remember();
    using Drawn = Result<QByteArray, documents::LabelRefusal>;
    m_context.jobs
        .start([] { return tr("Printing labels"); },
               [paper](jobs::Progress& progress) -> Drawn {
                   QByteArray pdf;
                   const auto take = [&pdf](std::string_view bytes) -> Result<void> {
                       pdf.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
                       return {};
                   };
                   CHECK(media::renderLabels(paper, take, progress));
                   return pdf;
               })
        .then(this, [this, paper, kind = kind()](const Drawn& pdf) {
            if (!pdf) {
                m_context.announcer.tell(Tone::Refused, [no = pdf.error()] { return words(no); });
                return comeBack();
            }
            m_context.printing
                .print(m_context.settings.text(Setting::PaperPrinter), {qs(paper.title), *pdf, PrintJob::Kind::Pdf})
                .then(this, [this, paper, kind](const Result<void, PrintRefusal>& printed) {
                    if (printed) {
                        // The next labels of this kind begin where these end.
                        LabelSetup setup = LabelSetup::from(m_context.settings.layout(memoryOf(kind)), kind);
                        setup.start = documents::startAfter(paper);
                        m_context.settings.setLayout(memoryOf(kind), setup.text());
                        return m_context.announcer.done([] { return tr("Labels were sent to the printer."); });
                    }
                    m_context.announcer.tell(Tone::Refused, [no = printed.error()] { return printWords(no); });
                    comeBack();
                });
        });
    dismiss();
}

/// Nothing was printed: what was set stands there for another try, unless something else is in front by now.
void LabelSheet::comeBack() {
    if (!isVisible() && !Overlay::topmost(*window())) open();
}

void LabelSheet::save() {
    remember();
    saveNewFile(
        m_context.dialogs, m_context.settings, *this,
        {tr("Save the labels"), tr("PDF (%1)").arg(QStringLiteral("*.pdf")), words(kind()), QStringLiteral("pdf")},
        m_context.library.clock().today(), [this](const QString& file) { write(file); });
}

void LabelSheet::write(const QString& file) {
    const LabelPaper paper = shownPaper();
    const QString name = QFileInfo(file).fileName();
    using Written = Result<int, documents::LabelFileRefusal>;
    m_context.jobs
        .start([name] { return tr("Labels to %1").arg(name); },
               [paper, path = std::filesystem::path(file.toStdU16String()), library = m_context.library.address()](
                   jobs::Progress& progress) -> Written { return media::writeLabels(path, library, paper, progress); })
        .then(this, [this, name](const Written& pages) {
            if (!pages) {
                m_context.announcer.tell(Tone::Refused, [no = pages.error()] { return words(no); });
                return comeBack();
            }
            // No label is used up: a file can be printed on any sheet.
            m_context.announcer.done(
                [name, pages = *pages] { return tr("Saved as %1. Pages: %2.").arg(name).arg(pages); });
        });
    dismiss();
}

} // namespace kitapdar::ui
