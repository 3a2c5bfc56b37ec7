"""What tokens cost, from the price list of genai-prices that is installed with the program; nothing is looked up."""

from __future__ import annotations

from genai_prices import Usage, calc_price

__all__ = ["price"]


def price(model: str, endpoint: str, *, sent: int, cached: int, received: int) -> float | None:
    """US dollars for tokens *sent*, of them *cached* at the provider, and *received*; None without a price.

    An endpoint on one's own machine has no price, even where the model's name is one of a provider's. Without an
    *endpoint* the model is named as instructor names it, ``provider/name``.
    """
    usage = Usage(input_tokens=sent, cache_read_tokens=cached, output_tokens=received)
    provider, _, name = model.partition("/")
    try:
        if endpoint:
            return float(calc_price(usage, model, provider_api_url=endpoint).total_price)
        return float(calc_price(usage, name, provider_id=provider).total_price)
    except (LookupError, ValueError):
        return None
