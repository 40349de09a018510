// Choosing what is digitized: the titles of the catalogue by what speaks for them, narrowed by switches that combine;
// what is marked, or the first of the list, is put on the queue at once, into a batch when one is chosen.
#pragma once

#include "core/digitization/Candidate.h"
#include "core/digitization/CandidateService.h"
#include "ui/digitization/ChoosingTable.h"
#include "ui/settings/SavedViews.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Context.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class DataTable;
class ElsewhereSheet;
class FlowLayout;
class Label;
class Look;
class ViewChooser;

class ChoosingPane : public QWidget {
    Q_OBJECT

public:
    explicit ChoosingPane(const Context& context, QWidget* parent = nullptr);

    /// Those into which titles can be put.
    void setBatches(const std::vector<digitization::BatchProgress>& batches);
    void takeFocus();
    /// Removes what is typed; false when nothing is.
    bool clearText();

    /// Puts what is marked, else selected, on the queue.
    void take();
    /// Puts the first titles of the list by score on the queue: as many as the batch has room for, a hundred without
    /// one.
    void takeFirst();
    void openLists();

    DataTable& table() { return *m_table; }
    QLineEdit& field() { return *m_field; }
    QLineEdit& year() { return *m_year; }
    QComboBox& batches() { return *m_batch; }
    /// Of a switch of the filter.
    QCheckBox& box(bool digitization::CandidateFilter::*member);
    QPushButton& takeButton() { return *m_take; }
    QPushButton& takeFirstButton() { return *m_takeFirst; }
    Label& counter() { return *m_counter; }
    Label& details() { return *m_details; }
    ElsewhereSheet& lists();

Q_SIGNALS:
    /// Titles were put on the queue.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Box {
        bool digitization::CandidateFilter::*member;
        QCheckBox* box;
    };
    struct Room {
        digitization::BatchId batch{0};
        QString name;
        std::int64_t room = 0;
        friend bool operator==(const Room&, const Room&) = default;
    };

    void build();
    void addBoxes(FlowLayout& row);
    void wordBatches();
    digitization::CandidateFilter filter() const;
    void ask();
    void askWhenSeen();
    void showCount();
    void showCounter();
    void showDetails();
    void wordEmpty();
    std::optional<Room> chosenRoom() const;
    std::int64_t firstCount() const;
    void takeThese(const std::vector<catalogue::RecordId>& records);
    void taken(const std::vector<catalogue::RecordId>& records, const digitization::TakenTitles& titles);
    SavedView presentView() const;
    void showView(const SavedView& view);
    void putIn(const SavedView& view);
    void committed(const ChangedRows& rows);
    void fitFields(const Look& look);
    void applyLook(const Look& look);

    Context m_context;
    WindowModel<digitization::CandidateRow> m_model;
    QLineEdit* m_field;
    QLineEdit* m_year;
    std::vector<Box> m_boxes;
    Label* m_count;
    DataTable* m_table;
    Label* m_details;
    QComboBox* m_batch;
    Label* m_counter;
    QPushButton* m_takeFirst;
    QPushButton* m_take;
    SavedViews m_views;
    ViewChooser* m_chooser;
    ElsewhereSheet* m_lists = nullptr;
    std::vector<Room> m_rooms;
    digitization::CandidateSort m_sort;
    std::optional<std::int64_t> m_found; // titles in the list; none: not known yet
    quint64 m_asked = 0;
    bool m_stale = true;   // to be asked when it is seen
    bool m_taking = false; // an answer is on its way
    QTimer m_typing;
    QTimer m_news;
};

} // namespace kitapdar::ui
