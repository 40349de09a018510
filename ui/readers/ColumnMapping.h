// The first rows of a table of readers, and over each column a box that says what the column tells.
#pragma once

#include "core/exchange/readers/ReaderImport.h"

#include <QTableWidget>

#include <vector>

class QComboBox;

namespace kitapdar::ui {

class ColumnMapping : public QTableWidget {
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget* parent = nullptr);

    void setTable(const exchange::ReaderColumns& columns, const std::vector<exchange::ReaderPreviewRow>& rows);
    /// Of a column, from 0.
    QComboBox& box(int column);
    /// What the boxes say, by the numbers of the columns, or by their headings where these are there.
    exchange::ColumnChoices choices() const;

Q_SIGNALS:
    /// A person has said what a column tells.
    void chosen();

private:
    QComboBox* makeBox(std::optional<exchange::ReaderField> field);
    void choose(int column);
    void retranslate();

    exchange::ReaderColumns m_columns;
    std::vector<QComboBox*> m_boxes; // owned by the table
};

} // namespace kitapdar::ui
