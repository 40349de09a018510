// Batches: how much of each is sent and how many days are left, and the titles of the chosen one. A new batch is begun
// in a form of the page.
#pragma once

#include "core/digitization/Item.h"
#include "ui/forms/FormDraft.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kitapdar::ui {

class Look;
class DataTable;
class Label;

/// How far a batch is, as one bar: accepted, sent, ready, and what is missing.
class BatchBar : public QWidget {
    Q_OBJECT

public:
    explicit BatchBar(QWidget* parent = nullptr);

    void setProgress(const digitization::BatchProgress& progress);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<digitization::BatchProgress> m_progress;
};

/// "23 days left", "due today", "4 days late".
QString daysLeftWords(int days);

class BatchForm : public Card {
    Q_OBJECT

public:
    explicit BatchForm(const Context& context, QWidget* parent = nullptr);

    void begin();
    /// Shows the form again when something was typed and not saved; the keyboard stays where it is.
    void resume();
    /// Closes; asks once when something is typed.
    void leave();
    QLineEdit& name() { return *m_name; }
    QLineEdit& due() { return *m_due; }
    QSpinBox& target() { return *m_target; }

Q_SIGNALS:
    void added(std::int64_t batch);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open();
    void submit();
    void retranslate();

    Context m_context;
    QLineEdit* m_name;
    QLineEdit* m_receiver;
    QSpinBox* m_target;
    QLineEdit* m_due;
    QPushButton* m_add;
    Label* m_refusal;
    FormDraft* m_draft;
};

class BatchView : public QWidget {
    Q_OBJECT

public:
    explicit BatchView(const Context& context, QWidget* parent = nullptr);

    void setBatches(const std::vector<digitization::BatchProgress>& batches);
    void setItems(const std::vector<digitization::ItemRow>& items);
    /// Batches or titles could not be read: said where none were known before.
    void notRead(const Fault& fault);
    void select(std::int64_t batch);
    void openForm();
    bool closeForm();

    DataTable& batches() { return *m_table; }
    DataTable& items() { return *m_itemTable; }
    BatchForm& form() { return *m_form; }

Q_SIGNALS:
    void opened(std::int64_t item);
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showBatch();
    void applyLook(const Look& look);

    Context m_context;
    std::optional<std::int64_t> m_wanted;
    std::vector<digitization::ItemRow> m_all;
    bool m_isRead = false; // the titles are known
    ListModel<digitization::BatchProgress> m_batches;
    ListModel<digitization::ItemRow> m_items;
    BatchForm* m_form;
    DataTable* m_table;
    Card* m_card;
    Label* m_name;
    Label* m_facts;
    Label* m_days;
    BatchBar* m_bar;
    DataTable* m_itemTable;
};

} // namespace kitapdar::ui
