// The sheet where labels and cards are set up, looked at and printed: what of, which kind, on which paper, from which
// cell on. Everything is as it was the last time, so Enter prints.
#pragma once

#include "core/documents/labels/LabelPaper.h"
#include "core/places/Place.h"
#include "ui/forms/Choice.h"
#include "ui/printing/LabelSetup.h"
#include "ui/shell/Context.h"
#include "ui/shell/Overlay.h"

#include <map>
#include <vector>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kitapdar::ui {

class FormLayout;
class Label;

/// Labels that can be asked for together: of one copy, of all copies.
struct LabelBatch {
    Words name;
    std::map<documents::LabelKind, std::vector<documents::Label>> labels; // none is empty
    int withoutBarcode = 0;                                               // copies that get no barcode label
    int withoutShelfMark = 0;                                             // copies that get no spine label
};

class LabelSheet : public Overlay {
    Q_OBJECT

public:
    LabelSheet(const Context& context, QWidget& window);

    /// Opens with these, the first chosen. `batches`: at least one, each with a kind at least.
    void offer(std::vector<LabelBatch> batches);

    QPushButton& printButton() { return *m_print; }
    QPushButton& saveButton() { return *m_save; }
    QSpinBox& startField() { return *m_start; }
    QLineEdit& libraryField() { return *m_library; }
    QLabel& preview() { return *m_preview; }
    QComboBox* batchBox() const { return m_batch.box(); }
    QComboBox* kindBox() const { return m_kind.box(); }
    QComboBox* formatBox() const { return m_format.box(); }

protected:
    QWidget* first() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildForm();
    void readName();
    void showName();
    bool namesLibrary() const;
    void comeBack();
    std::string libraryOnLabels() const;
    QString countWords() const;
    void showBatch();
    void showKind();
    void showFormat();
    void refresh();
    void fitPreview();
    int neededByFields() const;
    const LabelBatch& batch() const;
    documents::LabelKind kind() const;
    documents::SheetFormat format() const;
    LabelSetup shownSetup() const;
    documents::LabelPaper shownPaper() const;
    void remember();
    void print();
    void save();
    void write(const QString& file);

    Context m_context;
    std::vector<LabelBatch> m_batches;
    places::LibraryName m_name; // stands on cards while no short name is given
    bool m_filling = false;     // fields are set by the program
    Label* m_title;
    FormLayout* m_form;
    Choice<std::size_t> m_batch;
    Choice<documents::LabelKind> m_kind;
    Choice<QString> m_format;
    QDoubleSpinBox* m_rollWidth;
    QDoubleSpinBox* m_rollHeight;
    QSpinBox* m_start;
    QDoubleSpinBox* m_right;
    QDoubleSpinBox* m_down;
    QLineEdit* m_library;
    Choice<documents::Symbology> m_symbology;
    Label* m_count;
    Label* m_problem;
    QLabel* m_preview;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace kitapdar::ui
