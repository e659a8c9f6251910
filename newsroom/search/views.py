from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from .asked import Asked
from .reading import search_page


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """`?q=&urut=&rubrik=&daerah=&pejabat=&tahun=&jenis=&hal=`: a form that works as an address."""
    page = search_page(Asked.of(request.GET), request=request)
    return render(request, "search/search.html", {"page": page}, status=400 if page.problem else 200)
