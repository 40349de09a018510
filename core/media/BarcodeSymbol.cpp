#include "core/media/BarcodeSymbol.h"

#include <algorithm>
#include <memory>
#include <zint.h>

namespace kitapdar::media {

namespace {

using documents::Symbology;

constexpr int quietOfCode128 = 10, quietOfQr = 4; // modules: ISO/IEC 15417, ISO/IEC 18004

struct Deleting {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

bool isPrintableAscii(const std::string& text) {
    return std::ranges::all_of(text, [](char letter) { return letter >= ' ' && letter <= '~'; });
}

} // namespace

Result<BarcodeSymbol, documents::LabelRefusal> barcodeSymbol(const std::string& code, Symbology symbology) {
    const bool bars = symbology == Symbology::Code128;
    if (code.empty() || (bars && !isPrintableAscii(code))) return fail(documents::CodeNotEncodable{code});
    const std::unique_ptr<zint_symbol, Deleting> made(ZBarcode_Create());
    if (!made) return fail(internalFault("no memory for a symbol"));
    made->symbology = bars ? BARCODE_CODE128 : BARCODE_QRCODE;
    made->input_mode = UNICODE_MODE;
    made->show_hrt = 0;
    const auto* bytes = reinterpret_cast<const unsigned char*>(code.data());
    const int answer = ZBarcode_Encode(made.get(), bytes, static_cast<int>(code.size()));
    if (answer == ZINT_ERROR_TOO_LONG) return fail(documents::CodeTooLong{code});
    if (answer >= ZINT_ERROR) return fail(documents::CodeNotEncodable{code});
    BarcodeSymbol symbol{made->width, made->rows, bars ? quietOfCode128 : quietOfQr, {}};
    for (int row = 0; row < symbol.rows; ++row) {
        for (int column = 0; column < symbol.columns; ++column) {
            constexpr int bitsPerByte = 8;
            const int byte = made->encoded_data[row][column / bitsPerByte];
            symbol.modules.push_back((byte >> column % bitsPerByte & 1) != 0);
        }
    }
    return symbol;
}

} // namespace kitapdar::media
